import { applyUpdate, type Doc } from "yjs";
import { parseDocumentName } from "../../shared/document-names.ts";
import { closeReasons } from "../../shared/protocol.ts";
import type { Database } from "../database/open-database.ts";
import type { WriteQueue } from "../database/write-queue.ts";
import { readSegment } from "../log/read-segment.ts";
import { readMemberRows } from "../threads/member-documents.ts";
import type { LiveDocuments } from "./live-documents.ts";
import { SyncRefusal } from "./refuse.ts";
import { lastSeq } from "./snapshots.ts";

/**
 * Brings a document that is being opened up to its rows and enters it among the live ones, between two writes:
 * a commit in the meantime would otherwise find no document to go to, and the opened one would lack it.
 */
export function createDocumentLoader(
	database: Database,
	queue: WriteQueue,
	live: LiveDocuments,
	onBadRow: (threadId: string, seq: number, error: unknown) => void,
) {
	return async (name: string, document: Doc): Promise<void> => {
		const parsed = parseDocumentName(name);
		// An outbox is no document of the server's (docs/decisions/0010).
		if (parsed === null || parsed.kind === "outbox") throw new SyncRefusal(closeReasons.notFound);
		await queue.between(async () => {
			if (parsed.kind === "member") {
				for (const update of await readMemberRows(database, name)) applyUpdate(document, update);
			} else {
				const { threadId, segment } = parsed;
				const where = { threadId, segment, upto: lastSeq(document) };
				await readSegment(database, document, where, (seq, error) => onBadRow(threadId, seq, error));
			}
			live.enter(name, document);
		});
	};
}
