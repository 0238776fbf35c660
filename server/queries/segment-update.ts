import { Doc, encodeStateAsUpdate } from "yjs";
import type { Database } from "../database/open-database.ts";
import { readSegment } from "../log/read-segment.ts";

type Where = { threadId: string; segment: number };

/** One segment of a thread as one Yjs update, made from its rows as they are now; null when the thread is not so long yet. */
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
	if (thread === undefined || segment > thread.open_segment) return null;
	const document = new Doc();
	await readSegment(database, document, { threadId, segment, upto: 0 }, onBadRow);
	const update = encodeStateAsUpdate(document) as Uint8Array<ArrayBuffer>;
	document.destroy();
	return update;
}
