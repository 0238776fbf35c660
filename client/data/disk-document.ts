import * as Y from "yjs";
import { heldState, lacksWords } from "./server-behind.ts";

/** Marks in a replica's document what came from the disk and need not be written there. */
export const diskOrigin = { from: "disk" };

/** What the disk holds now, when it is whole and lacks what memory has: another page has fetched it anew. Else null. */
export function replacing(known: Y.Doc, onDisk: Y.Doc | null): Y.Doc | null {
	if (onDisk === null || onDisk.store.pendingStructs !== null || onDisk.store.clients.size === 0) return null;
	return lacksWords(heldState(known), Y.encodeStateVector(onDisk)) ? onDisk : null;
}

/**
 * Whether words that were deleted may still stand in these rows: a page that heard of it was closed before it had written
 * them as one. An update without deletions ends in their number, 0; one with some, in a length.
 */
export function mayHoldDeleted([, ...later]: readonly Uint8Array[]): boolean {
	return later.some((update) => update.at(-1) !== 0);
}

/** True when something of it was new. */
export function takeIn(document: Y.Doc, updates: readonly Uint8Array[]): boolean {
	let isNew = false;
	const onUpdate = () => {
		isNew = true;
	};
	document.on("update", onUpdate);
	for (const update of updates) Y.applyUpdate(document, update, diskOrigin);
	document.off("update", onUpdate);
	return isNew;
}

/** null when the rows cannot be read. */
export function buildDocument(updates: readonly Uint8Array[]): Y.Doc | null {
	const document = new Y.Doc();
	try {
		document.transact(() => {
			for (const update of updates) Y.applyUpdate(document, update, diskOrigin);
		}, diskOrigin);
		return document;
	} catch {
		document.destroy();
		return null;
	}
}
