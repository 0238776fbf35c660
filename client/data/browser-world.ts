import { createIdMaker } from "../../shared/ids.ts";
import { deviceName } from "./device-name.ts";
import { readLocalStorage } from "./local-storage.ts";
import type { Page, World } from "./world.ts";

/** The world as this browser has it. Reads `window` once; nothing else in this folder does. */
export function createBrowserWorld(): World {
	const clock = () => Date.now();
	const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));
	return {
		clock,
		randomBytes,
		makeId: createIdMaker(clock, randomBytes),
		indexedDB: window.indexedDB,
		localStorage: readLocalStorage(window),
		fetch: (path, init) => window.fetch(path, init),
		WebSocket: window.WebSocket,
		origin: window.location.origin,
		// Absent on plain http, whatever the types say.
		locks: "locks" in navigator ? navigator.locks : null,
		openChannel: (name) => ("BroadcastChannel" in window ? new BroadcastChannel(name) : null),
		page: browserPage,
		askToPersist: askToPersistOnce(),
		idle,
		openPasskeys: async () => (await import("./browser-passkeys.ts")).browserPasskeys(),
		openPictures: async () => (await import("./files/browser-pictures.ts")).browserPictures(),
		openSearcher: async (tell) => (await import("./search/browser-searcher.ts")).browserSearcher(tell),
		storageQuota,
		deviceName: deviceName(navigator.userAgent),
	};
}

const browserPage: Page = {
	isOnline: () => navigator.onLine,
	isVisible: () => document.visibilityState === "visible",
	onNetwork: (listener) => listenAll([window], ["online", "offline"], listener),
	onSight(listener) {
		const onVisible = () => {
			if (document.visibilityState === "visible") listener();
		};
		return listenAll([document, window], ["visibilitychange", "pageshow"], onVisible);
	},
};

function listenAll(targets: readonly EventTarget[], names: readonly string[], listener: () => void): () => void {
	for (const target of targets) for (const name of names) target.addEventListener(name, listener);
	return () => {
		for (const target of targets) for (const name of names) target.removeEventListener(name, listener);
	};
}

function askToPersistOnce(): () => Promise<unknown> {
	let asked: Promise<unknown> | null = null;
	return () => {
		asked ??= "storage" in navigator ? navigator.storage.persist() : Promise.resolve(false);
		return asked;
	};
}

async function storageQuota(): Promise<number | null> {
	const estimate = "storage" in navigator ? await navigator.storage.estimate().catch(() => null) : null;
	return estimate?.quota ?? null;
}

function idle(): Promise<void> {
	return new Promise((resolve) => {
		// Safari has no idle callback; a pause serves.
		if ("requestIdleCallback" in window) window.requestIdleCallback(() => resolve(), { timeout: 5_000 });
		else setTimeout(resolve, 200);
	});
}
