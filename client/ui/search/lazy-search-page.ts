import { lazily } from "../parts/lazily.tsx";

/** `/search`, fetched when it is wanted. */
export const SearchPage = lazily(async () => (await import("./search-page.tsx")).SearchPage);
