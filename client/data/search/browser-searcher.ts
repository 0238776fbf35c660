import { trustedScript } from "../trusted-script.ts";
import workerAddress from "./search-worker.ts?worker&url";
import type { FromSearcher, Searcher } from "./searcher.ts";

/** A searcher in a worker of its own. What cannot be started or breaks says that it has failed. */
export function browserSearcher(tell: (said: FromSearcher) => void): Searcher {
	const worker = new Worker(trustedScript(workerAddress), { type: "module" });
	worker.onmessage = ({ data }: MessageEvent<FromSearcher>) => tell(data);
	worker.onerror = (event) => {
		event.preventDefault();
		tell({ kind: "failed" });
	};
	return { take: (asked) => worker.postMessage(asked), end: () => worker.terminate() };
}
