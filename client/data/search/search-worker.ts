import { createSearcher, type ToSearcher } from "./searcher.ts";

/** The worker that searches, so that the page goes on while it does. */
const page = self as unknown as {
	onmessage: (event: MessageEvent<ToSearcher>) => void;
	postMessage: (said: unknown) => void;
};
const searcher = createSearcher(indexedDB, (said) => page.postMessage(said));

page.onmessage = ({ data }) => searcher.take(data);
