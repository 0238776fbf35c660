import { parseDocumentName } from "../../../shared/document-names.ts";
import type { DeviceDatabase } from "../database.ts";
import { buildDocument } from "../disk-document.ts";
import { emptySegment, growSegment } from "../segment.ts";
import { type SearchedSegment, searchedSegment } from "./searched-segment.ts";

/** Every thread document the disk holds something of; "0" is what comes after "/". */
const threadDocuments = () => IDBKeyRange.bound("thread/", "thread0", false, true);

export async function documentsOnDisk(words: DeviceDatabase): Promise<string[]> {
	const names: string[] = [];
	const index = words.transaction("updates").store.index("document");
	let at = await index.openKeyCursor(threadDocuments(), "nextunique");
	for (; at !== null; at = await at.continue()) names.push(at.key);
	return names;
}

/** `sign` changes whenever a row is added, replaced or taken away: keys are given out once, in order. `key` is the last. */
export async function signOf(words: DeviceDatabase, document: string): Promise<{ sign: string; key: number }> {
	const keys = await words.getAllKeysFromIndex("updates", "document", document);
	return { sign: signOfKeys(keys), key: keys.at(-1) ?? 0 };
}

/** Which documents have rows behind this key, and the last key there is. */
export async function writtenSince(words: DeviceDatabase, key: number): Promise<{ documents: string[]; last: number }> {
	const documents = new Set<string>();
	let last = key;
	let at = await words.transaction("updates").store.openCursor(IDBKeyRange.lowerBound(key, true));
	for (; at !== null; at = await at.continue()) {
		if (at.value.document.startsWith("thread/")) documents.add(at.value.document);
		last = at.key;
	}
	return { documents: [...documents], last };
}

export async function lastKey(words: DeviceDatabase): Promise<number> {
	return (await words.transaction("updates").store.openKeyCursor(null, "prev"))?.key ?? 0;
}

/** One segment as it stands on the disk; null when it is not there, or cannot be read. */
export async function readSegment(words: DeviceDatabase, document: string): Promise<SearchedSegment | null> {
	const name = parseDocumentName(document);
	if (name?.kind !== "thread") return null;
	const index = words.transaction("updates").store.index("document");
	const [keys, rows] = await Promise.all([index.getAllKeys(document), index.getAll(document)]);
	const known = rows.length === 0 ? null : buildDocument(rows.map(({ update }) => update));
	if (known === null) return null;
	const segment = growSegment(emptySegment, known.getArray<unknown>("messages").toArray());
	known.destroy();
	return searchedSegment({ document, threadId: name.threadId, sign: signOfKeys(keys) }, segment);
}

function signOfKeys(keys: readonly number[]): string {
	return `${keys.length} ${keys.at(-1) ?? 0}`;
}
