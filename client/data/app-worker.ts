import { Workbox } from "workbox-window";

/** The service worker that keeps the page on this device. */
export type AppWorker = { look: () => void; takeOver: () => void };

type Listeners = {
	/** A newer version is here and waits. */
	onWaiting: () => void;
	/** A worker has taken this page over; `isNew`: one that another page has let in, or that is newer than the page. */
	onTaken: (isNew: boolean) => void;
};

const lookEveryMs = 60 * 60_000;

/** Registers the worker and follows what becomes of it. `script` is a TrustedScriptURL where the browser asks for one. */
export function startAppWorker(script: string, { onWaiting, onTaken }: Listeners): AppWorker {
	const workbox = new Workbox(script, { scope: "/", updateViaCache: "none" });
	workbox.addEventListener("waiting", onWaiting);
	workbox.addEventListener("controlling", (event) => onTaken(event.isUpdate === true || event.isExternal === true));
	const look = () => void workbox.update().catch(() => undefined);
	workbox
		.register({ immediate: true })
		.then(() => setInterval(look, lookEveryMs))
		// Refused by the browser or out of reach: the page works, and is simply not there without a network.
		.catch(() => undefined);
	return { look, takeOver: () => workbox.messageSkipWaiting() };
}
