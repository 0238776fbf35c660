import type SQLite from "better-sqlite3";
import * as Y from "yjs";
import { parseDocumentName } from "../../shared/document-names.ts";

/** A document as the rows alone make it: their own update bytes, in order. Null for a kind that has no rows. */
export function rebuild(sqlite: SQLite.Database, name: string): Y.Doc | null {
	const parsed = parseDocumentName(name);
	if (parsed === null || parsed.kind === "outbox") return null;
	const document = new Y.Doc();
	const rows =
		parsed.kind === "thread"
			? sqlite
					.prepare(`select "update" from entries where thread_id = ? and segment = ? order by seq`)
					.all(parsed.threadId, parsed.segment)
			: sqlite.prepare(`select "update" from document_updates where document = ? order by n`).all(name);
	for (const { update } of rows as { update: Uint8Array }[]) Y.applyUpdate(document, update);
	return document;
}

/** [I8] Byte for byte: the same Yjs ids, the same content, nothing left pending. */
export function isSame(one: Y.Doc, other: Y.Doc): boolean {
	if (one.store.pendingStructs !== null || other.store.pendingStructs !== null) return false;
	return Buffer.compare(Y.encodeStateAsUpdate(one), Y.encodeStateAsUpdate(other)) === 0;
}

/** The documents a device's disk holds, each put together from its rows. */
export function documentsOn(rows: readonly unknown[]): Map<string, Y.Doc> {
	const documents = new Map<string, Y.Doc>();
	for (const { document: name, update } of rows as { document: string; update: Uint8Array }[]) {
		const document = documents.get(name) ?? new Y.Doc();
		documents.set(name, document);
		Y.applyUpdate(document, update);
	}
	return documents;
}
