import { createWritable, type Readable } from "./readable.ts";

/** A new version of the page: found by itself, offered, and taken only by the person's tap. */
export type AppUpdate = {
	ready: Readable<boolean>;
	apply: () => void;
	/** Asks the server for a newer version now, because it no longer speaks with this one. */
	look: () => void;
};

/** `script` is a TrustedScriptURL where the browser asks for one. Without service workers there is nothing to offer. */
export function createAppUpdate(
	container: ServiceWorkerContainer | null,
	script: string,
	reload: () => void,
): AppUpdate {
	const ready = createWritable(false);
	if (container === null) return { ready, apply: reload, look: () => undefined };

	let isApplying = false;
	let isReplaced = false;
	// Nothing that is on the screen waits for it. Where it cannot be fetched, the page is not there without a network either.
	const worker = import("./app-worker.ts").then(
		({ startAppWorker }) =>
			startAppWorker(script, {
				onWaiting: () => ready.set(true),
				onTaken(isNew) {
					if (isApplying) return reload();
					// Another page has taken the update. This one is told, and not reloaded while somebody writes in it.
					isReplaced = isNew;
					ready.set(isNew);
				},
			}),
		() => null,
	);

	return {
		ready,
		look: () => void worker.then((found) => found?.look()),
		apply() {
			isApplying = true;
			if (ready.get() && !isReplaced) void worker.then((found) => found?.takeOver());
			else reload();
		},
	};
}
