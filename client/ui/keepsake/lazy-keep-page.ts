import { lazily } from "../parts/lazily.tsx";

/** `/export` and `/export/:id`, fetched when it is wanted. */
export const KeepPage = lazily(async () => (await import("./keep-page.tsx")).KeepPage);
