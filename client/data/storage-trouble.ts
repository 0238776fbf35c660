import type { StorageTrouble } from "./family-data.ts";

/** Opening took longer than any disk needs. */
export class OpenTimedOut extends Error {
	override name = "OpenTimedOut";
}

/** Names a failure of IndexedDB for the person: no room, the handle taken away, or no storage at all. */
export function troubleOf(error: unknown): Exclude<StorageTrouble, null> {
	const name = error instanceof Error || error instanceof DOMException ? error.name : "";
	if (name === "QuotaExceededError") return "full";
	return isLostHandle(error) ? "closed" : "unavailable";
}

/** The handle is of no more use, but another can be opened. */
export function isLostHandle(error: unknown): boolean {
	if (!(error instanceof DOMException)) return false;
	return ["InvalidStateError", "AbortError", "TransactionInactiveError", "UnknownError"].includes(error.name);
}
