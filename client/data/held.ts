import type { Store } from "./store.ts";

/** Which sealed segments are on this disk whole, and up to which `seq`. Throws StorageFailed. */
export type Held = {
	isWhole: (document: string, lastSeq: number) => Promise<boolean>;
	note: (document: string, lastSeq: number) => Promise<void>;
};

export function createHeld(store: Store): Held {
	return {
		isWhole: async (document, lastSeq) => {
			const seq = await store.read(["facts"], (tx) => tx.objectStore("facts").get(heldFactName(document)));
			return (seq ?? -1) >= lastSeq;
		},
		async note(document, lastSeq) {
			await store.write(["facts"], "relaxed", (tx) => tx.objectStore("facts").put(lastSeq, heldFactName(document)));
		},
	};
}

/** The name under which a document's fact stands; it goes when the document's rows go. */
export function heldFactName(document: string): string {
	return `held ${document}`;
}
