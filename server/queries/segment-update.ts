import { Doc, encodeStateAsUpdate } from "yjs";
import type { Database } from "../database/open-database.ts";
import { readSegment } from "../log/read-segment.ts";

type Where = { threadId: string; segment: number };

/**
 * A sealed segment of a thread as one Yjs update, made from its rows; null while it is not sealed, for what is still
 * being written could change between two looks at it. Throws HistoryDamaged.
 */
export async function segmentUpdate(
	database: Database,
	{ threadId, segment }: Where,
	onBadRow: (seq: number, error: unknown) => void,
): Promise<Uint8Array<ArrayBuffer> | null> {
	const thread = await database
		.selectFrom("threads")
		.select("open_segment")
		.where("id", "=", threadId)
		.executeTakeFirst();
	if (thread === undefined || segment >= thread.open_segment) return null;
	const document = new Doc();
	await readSegment(database, document, { threadId, segment, upto: 0 }, onBadRow);
	const update = encodeStateAsUpdate(document) as Uint8Array<ArrayBuffer>;
	document.destroy();
	return update;
}
