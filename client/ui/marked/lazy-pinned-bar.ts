import { lazily } from "../parts/lazily.tsx";

/** Only conversations with something pinned have it. */
export const PinnedBar = lazily(async () => (await import("./pinned-bar.tsx")).PinnedBar);
