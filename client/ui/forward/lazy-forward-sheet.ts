import { lazily } from "../parts/lazily.tsx";

export const ForwardSheet = lazily(async () => (await import("./forward-sheet.tsx")).ForwardSheet);
