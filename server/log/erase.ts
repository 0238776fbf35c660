import { idsOfFiles } from "../../shared/attached-file.ts";
import { threadDocumentName } from "../../shared/document-names.ts";
import type { DeletedEntry, Entry, Gone } from "../../shared/entry.ts";
import { contentHash, type Sha256 } from "../../shared/history.ts";
import { compileOnce, type Value } from "../database/compile-once.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import { encodeAppendOf, encodeDelete, type Place } from "./encode-append.ts";
import type { DocumentUpdate } from "./runs.ts";

export type Message = { threadId: string; id: string; segment: number };

/** What is left of a row that had words until now, and where it stands. */
type Left = { entry: DeletedEntry; document: string; place: Place };

/** `gone`: what has no words any more in the message's own segment, by number. `left`: what had some until now. */
export type Erased = { gone: Gone[]; files: string[]; left: Left[]; elsewhere: DocumentUpdate[] };

type Row = { entry: string; segment: number; writer: number; clock: number };

/**
 * Takes the words of a message and of its edits out of their rows, of the bytes these became and of every copy, and the
 * rows of its files (invariant 9). Numbers, ids, hashes and places stay. The bytes of the files are the caller's to remove.
 */
export async function erase(tx: WriteTransaction, message: Message, sha256: Sha256): Promise<Erased> {
	const { threadId, id, segment } = message;
	const erased: Erased = { gone: [], files: [], left: [], elsewhere: [] };
	for (const row of await rowsOf(tx, { threadId, id })) {
		const entry = JSON.parse(row.entry) as Entry;
		const deleted = deletedOf(entry, sha256);
		if (deleted === null) continue;
		const { writer, clock } = row;
		const place = { writer, clock };
		const document = threadDocumentName(threadId, row.segment);
		if (entry.kind !== "deleted") {
			if (entry.kind === "message") erased.files.push(...idsOfFiles(entry.files ?? []));
			await empty(tx, threadId, row, deleted);
			erased.left.push({ entry: deleted, document, place });
		}
		const { kind: _, about: __, ...left } = deleted;
		if (row.segment === segment) erased.gone.push({ ...left, writer, clock });
		else erased.elsewhere.push({ document, update: encodeDelete([place]) });
	}
	await tx.deleteFrom("files").where("message_id", "=", id).execute();
	return erased;
}

const rowsOf = compileOnce((tx, value: Value<{ threadId: string; id: string }>) =>
	tx
		.selectFrom("entries")
		.select(["entry", "segment", "writer", "clock"])
		.where("thread_id", "=", value("threadId"))
		.where((is) => is.or([is("id", "=", value("id")), is("about", "=", value("id"))]))
		.orderBy("seq"),
);

/** Null for what says nothing that is deleted with a message. */
function deletedOf(entry: Entry, sha256: Sha256): DeletedEntry | null {
	if (entry.kind === "deleted") return entry;
	if (entry.kind !== "message" && entry.kind !== "edit") return null;
	const { seq, id, by, at, composed, before, hash, seal, kind: was } = entry;
	const content = contentHash(entry, sha256);
	const about = entry.kind === "edit" ? entry.of : null;
	const who = { seq, id, by, at, composed, kind: "deleted" as const, was, content, about };
	return { ...who, ...(before === undefined ? {} : { before }), hash, seal };
}

async function empty(tx: WriteTransaction, threadId: string, row: Row, entry: DeletedEntry): Promise<void> {
	const { seq } = entry;
	const { segment, writer, clock } = row;
	const before = await tx
		.selectFrom("entries")
		.select(["writer", "clock"])
		.where("thread_id", "=", threadId)
		.where("segment", "=", segment)
		.where("seq", "<", seq)
		.orderBy("seq", "desc")
		.limit(1)
		.executeTakeFirst();
	const update = encodeAppendOf("messages", { writer, clock }, before ?? null, [null], []);
	await tx
		.updateTable("entries")
		.set({ kind: entry.kind, entry: JSON.stringify(entry), about: entry.about, update })
		.where("thread_id", "=", threadId)
		.where("seq", "=", seq)
		.execute();
	await tx.deleteFrom("snapshots").where("document", "=", threadDocumentName(threadId, segment)).execute();
}
