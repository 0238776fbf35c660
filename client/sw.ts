import {
	cleanupOutdatedCaches,
	createHandlerBoundToURL,
	type PrecacheEntry,
	precacheAndRoute,
} from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";

/** The part of a worker's global scope that is used here; the DOM's types and a worker's cannot both be loaded. */
type WorkerScope = {
	__WB_MANIFEST: (string | PrecacheEntry)[];
	skipWaiting: () => Promise<void>;
	addEventListener: (name: "message", listener: (event: MessageEvent<unknown>) => void) => void;
};
declare const self: WorkerScope;

/** What the server answers itself; nothing of it is ever kept in a cache. */
const notThePage = [
	/^\/api\//,
	/^\/sync/,
	/^\/yjs\//,
	/^\/ws/,
	/^\/files\//,
	/^\/thumbs\//,
	/^\/uploads\//,
	/^\/healthz$/,
];

cleanupOutdatedCaches();
precacheAndRoute(self.__WB_MANIFEST);
registerRoute(new NavigationRoute(createHandlerBoundToURL("/index.html"), { denylist: notThePage }));

// A new version waits until the person takes it: nobody's page changes in the middle of a sentence.
self.addEventListener("message", (event) => {
	const { data } = event;
	if (typeof data === "object" && data !== null && "type" in data && data.type === "SKIP_WAITING") {
		void self.skipWaiting();
	}
});
