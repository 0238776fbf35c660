import { applyUpdate, type Doc } from "yjs";
import { parseDocumentName } from "../../shared/document-names.ts";
import { closeReasons } from "../../shared/protocol.ts";
import type { Database } from "../database/open-database.ts";
import type { WriteQueue } from "../database/write-queue.ts";
import { readSegment } from "../log/read-segment.ts";
import { quietly } from "../quietly.ts";
import { readMemberRows } from "../threads/member-documents.ts";
import type { LiveDocuments } from "./live-documents.ts";
import { SyncRefusal } from "./refuse.ts";
import { lastSeq } from "./snapshots.ts";

/**
 * Brings a document that is being opened up to its rows and enters it among the live ones, between two writes:
 * a commit in the meantime would otherwise find no document to go to, and the opened one would lack it. Answers how many
 * rows of a thread were read that no copy held.
 */
export function createDocumentLoader(
	database: Database,
	queue: WriteQueue,
	live: LiveDocuments,
	onBadRow: (threadId: string, seq: number, error: unknown) => void,
) {
	return async (name: string, document: Doc): Promise<number> => {
		const parsed = parseDocumentName(name);
		// An outbox is no document of the server's (docs/decisions/0010).
		if (parsed === null || parsed.kind === "outbox") throw new SyncRefusal(closeReasons.notFound);
		let read = 0;
		await queue.between(async () => {
			if (parsed.kind === "member") {
				const updates = await readMemberRows(database, name);
				quietly(document, () => {
					for (const update of updates) applyUpdate(document, update);
				});
			} else {
				const { threadId, segment } = parsed;
				const where = { threadId, segment, upto: lastSeq(document) };
				read = await readSegment(database, document, where, (seq, error) => onBadRow(threadId, seq, error));
			}
			live.enter(name, document);
		});
		return read;
	};
}
