import { lazily } from "../parts/lazily.tsx";

/** `/threads/:id/media`, fetched when it is wanted. */
export const MediaPage = lazily(async () => (await import("./media-page.tsx")).MediaPage);
