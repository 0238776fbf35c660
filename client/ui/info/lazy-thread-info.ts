import { lazily } from "../parts/lazily.tsx";

/** `/threads/:id/info`, fetched when it is wanted. */
export const ThreadInfoPage = lazily(async () => (await import("./thread-info-page.tsx")).ThreadInfoPage);
