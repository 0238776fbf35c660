import { applyUpdate, Doc, encodeStateAsUpdate } from "yjs";
import { memberDocumentName } from "../../shared/document-names.ts";
import type { RandomBytes } from "../../shared/ids.ts";
import type { Database } from "../database/open-database.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import { randomWriter } from "../log/writers.ts";
import type { LiveDocuments } from "../sync/live-documents.ts";

export type MemberRoot = "threads" | "family" | "settings" | "scheduled" | "stars";
export type MemberChange = { root: MemberRoot; key: string; value: unknown };

/**
 * Writes member documents: the update is made on a copy and committed in the caller's write;
 * only then, by the returned function, do devices see it (invariant 2).
 */
export type MemberDocuments = {
	/** Sets each key to its value, or takes it away for `undefined`; what is already so costs nothing. */
	set: (tx: WriteTransaction, memberId: string, changes: readonly MemberChange[]) => Promise<() => void>;
	keys: (tx: WriteTransaction, memberId: string, root: MemberRoot) => Promise<string[]>;
};

/** Rows of one document before they are merged into one. */
const rowsBeforeCompaction = 200;
/** Sets under one Yjs client id before a fresh one is taken. */
const setsPerWriter = 500;

/** `rows`: how many it is made of on the disk. `writing`: the write that last read or set it. */
type Copy = { doc: Doc; sets: number; rows: number; isCommitted: boolean; writing: WriteTransaction };

export function createMemberDocuments(live: LiveDocuments, randomBytes: RandomBytes): MemberDocuments {
	const copies = new Map<string, Copy>();
	/** The write that last compacted one: those of a family grow alike, and all at once would hold everybody up. */
	let compactedIn: WriteTransaction | null = null;

	/**
	 * A copy whose last change may have been rolled back is not what is on disk: it is read again, under a new id. Within
	 * one write it is what that write has made of it: one that touches many threads does not read it once for each.
	 */
	async function currentCopy(tx: WriteTransaction, memberId: string): Promise<Copy> {
		const known = copies.get(memberId);
		if (known?.isCommitted || known?.writing === tx) return known;
		const doc = new Doc();
		const rows = await readMemberRows(tx, memberDocumentName(memberId));
		for (const row of rows) applyUpdate(doc, row);
		// Read again in the middle of a write, it may hold rows of that very write: it counts when they are committed.
		const copy = { doc, sets: 0, rows: rows.length, isCommitted: known === undefined, writing: tx };
		copies.set(memberId, copy);
		return copy;
	}

	return {
		async set(tx, memberId, changes) {
			const copy = await currentCopy(tx, memberId);
			const news = changes.filter(({ root, key, value }) => !isSame(copy.doc.getMap(root).get(key), value));
			if (news.length === 0) {
				return () => {
					copy.isCommitted = true;
				};
			}
			if (copy.sets % setsPerWriter === 0) copy.doc.clientID = randomWriter(randomBytes);
			copy.sets += 1;
			copy.writing = tx;
			copy.isCommitted = false;
			const document = memberDocumentName(memberId);
			if (copy.rows >= rowsBeforeCompaction && compactedIn !== tx) {
				await compact(tx, document, copy.doc);
				compactedIn = tx;
				copy.rows = 1;
			}
			copy.rows += 1;
			const forgets = news.some(({ root, key }) => root === "scheduled" && copy.doc.getMap(root).has(key));
			const update = captureUpdate(copy.doc, () => setAll(copy.doc, news));
			if (forgets) {
				// Words that were never said, and are not to be: the rows before would keep them (invariant 9).
				await compact(tx, document, copy.doc);
				copy.rows = 1;
			} else await tx.insertInto("document_updates").values({ document, update }).execute();
			return () => {
				copy.isCommitted = true;
				live.apply(document, update);
			};
		},
		async keys(tx, memberId, root) {
			const copy = await currentCopy(tx, memberId);
			return [...copy.doc.getMap(root).keys()];
		},
	};
}

/** The updates a member document consists of, in the order they were committed. */
export async function readMemberRows(database: Database, document: string): Promise<Uint8Array[]> {
	const rows = await database
		.selectFrom("document_updates")
		.select("update")
		.where("document", "=", document)
		.orderBy("n")
		.execute();
	return rows.map((row) => row.update);
}

/** The merged row holds the same Yjs ids, so documents already in memory or on devices stay in step with it. */
async function compact(tx: WriteTransaction, document: string, doc: Doc): Promise<void> {
	await tx.deleteFrom("document_updates").where("document", "=", document).execute();
	await tx
		.insertInto("document_updates")
		.values({ document, update: encodeStateAsUpdate(doc) })
		.execute();
}

function captureUpdate(doc: Doc, change: () => void): Uint8Array {
	const captured: Uint8Array[] = [];
	const keep = (update: Uint8Array) => captured.push(update);
	doc.on("update", keep);
	doc.transact(change);
	doc.off("update", keep);
	const [update] = captured;
	if (update === undefined) throw new Error("a change of a member document made no update");
	return update;
}

function setAll(doc: Doc, changes: readonly MemberChange[]): void {
	for (const { root, key, value } of changes) {
		if (value === undefined) doc.getMap(root).delete(key);
		else doc.getMap(root).set(key, value);
	}
}

function isSame(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
