import { lazily } from "../parts/lazily.tsx";

export const MessageActions = lazily(async () => (await import("./message-actions.tsx")).MessageActions);
