import { lazily } from "../parts/lazily.tsx";

export const MessageInfo = lazily(async () => (await import("./message-info.tsx")).MessageInfo);
