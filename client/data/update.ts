import { Workbox } from "workbox-window";
import { createWritable, type Readable } from "./readable.ts";

/** A new version of the page: found by itself, offered, and taken only by the person's tap. */
export type AppUpdate = {
	ready: Readable<boolean>;
	apply: () => void;
	/** Asks the server for a newer version now, because it no longer speaks with this one. */
	look: () => void;
};

const lookEveryMs = 60 * 60_000;

/** `script` is a TrustedScriptURL where the browser asks for one. Without service workers there is nothing to offer. */
export function createAppUpdate(
	container: ServiceWorkerContainer | null,
	script: string,
	reload: () => void,
): AppUpdate {
	const ready = createWritable(false);
	if (container === null) return { ready, apply: reload, look: () => undefined };

	const workbox = new Workbox(script, { scope: "/", updateViaCache: "none" });
	let isApplying = false;
	let isReplaced = false;
	workbox.addEventListener("waiting", () => ready.set(true));
	workbox.addEventListener("controlling", (event) => {
		if (isApplying) {
			reload();
			return;
		}
		// Another page has taken the update. This one is told, and not reloaded while somebody writes in it.
		isReplaced = event.isUpdate === true || event.isExternal === true;
		ready.set(isReplaced);
	});
	const look = () => void workbox.update().catch(() => undefined);
	workbox
		.register({ immediate: true })
		.then(() => setInterval(look, lookEveryMs))
		// Refused by the browser or out of reach: the page works, and is simply not there without a network.
		.catch(() => undefined);

	return {
		ready,
		look,
		apply() {
			isApplying = true;
			if (ready.get() && !isReplaced) workbox.messageSkipWaiting();
			else reload();
		},
	};
}
