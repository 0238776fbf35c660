import { lazily } from "../parts/lazily.tsx";

/** What is seldom said, and fetched when it must be. */
export const RefusedNote = lazily(async () => (await import("./refused-note.tsx")).RefusedNote);
export const RefusedEvent = lazily(async () => (await import("./refused-event.tsx")).RefusedEvent);
export const RefusedBar = lazily(async () => (await import("./refused-bar.tsx")).RefusedBar);
