import { lazily } from "../parts/lazily.tsx";

/** `/import`, fetched when it is wanted. */
export const ImportPage = lazily(async () => (await import("./import-page.tsx")).ImportPage);
