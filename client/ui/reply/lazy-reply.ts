import { lazily } from "../parts/lazily.tsx";

/** What only shows after somebody has answered, or asked what was answered. */
export const ReplyStrip = lazily(async () => (await import("./strip.tsx")).ReplyStrip);
export const ReplyPath = lazily(async () => (await import("./path.tsx")).ReplyPath);
