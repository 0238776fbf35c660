import { threadDocumentName } from "../../shared/document-names.ts";
import type { Entry, SaidMessage } from "../../shared/entry.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import { encodeAppend, type Place } from "./encode-append.ts";
import type { Writers } from "./writers.ts";

export type Author = { memberId: string; deviceId: string };
export type Appended = { entry: Entry; document: string; update: Uint8Array; opensSegment: boolean };

/**
 * The log: one row per accepted entry, numbered without gaps, with the Yjs update it became.
 * Nothing is shown here; whoever calls shows `update` after the commit.
 */
export type Log = {
	append: (tx: WriteTransaction, said: SaidMessage, author: Author, at: string) => Promise<Appended>;
};

/** `segmentMessages`: how many messages a thread document holds before the next segment is opened. */
export function createLog(writers: Writers, segmentMessages: number): Log {
	return {
		async append(tx, said, author, at) {
			const thread = await tx
				.selectFrom("threads")
				.select(["last_seq", "open_segment"])
				.where("id", "=", said.thread)
				.executeTakeFirstOrThrow();
			const { segment, last, opensSegment } = await placeInSegment(
				tx,
				said.thread,
				thread.open_segment,
				segmentMessages,
			);
			const entry = acceptedEntry(said, author.memberId, at, thread.last_seq + 1);
			const document = threadDocumentName(said.thread, segment);
			const place = await unusedPlace(tx, said.thread, segment, () => writers.after(last));
			const update = encodeAppend("messages", place, last, [entry]);
			await tx
				.insertInto("entries")
				.values({
					thread_id: said.thread,
					seq: entry.seq,
					id: entry.id,
					kind: entry.kind,
					by_member: author.memberId,
					by_device: author.deviceId,
					at,
					composed: entry.composed,
					entry: JSON.stringify(entry),
					segment,
					writer: place.writer,
					clock: place.clock,
					update,
				})
				.execute();
			await tx
				.updateTable("threads")
				.set({ last_seq: entry.seq, open_segment: segment, updated_at: at })
				.where("id", "=", said.thread)
				.execute();
			return { entry, document, update, opensSegment };
		},
	};
}

/** A device's clock may run ahead; its claim is then replaced, for nothing is composed after it was received. */
function acceptedEntry(said: SaidMessage, by: string, at: string, seq: number): Entry {
	const { id, body, replyTo } = said;
	const composed = said.composed > at ? at : said.composed;
	return { seq, id, by, at, composed, kind: "message", body, ...(replyTo === undefined ? {} : { replyTo }) };
}

async function placeInSegment(tx: WriteTransaction, thread: string, open: number, segmentMessages: number) {
	const inOpen = await tx
		.selectFrom("entries")
		.select((count) => count.fn.countAll<number>().as("count"))
		.where("thread_id", "=", thread)
		.where("segment", "=", open)
		.executeTakeFirstOrThrow();
	if (inOpen.count >= segmentMessages) return { segment: open + 1, last: null, opensSegment: true };
	const last = await tx
		.selectFrom("entries")
		.select(["writer", "clock"])
		.where("thread_id", "=", thread)
		.where("segment", "=", open)
		.orderBy("seq", "desc")
		.limit(1)
		.executeTakeFirst();
	return { segment: open, last: last ?? null, opensSegment: false };
}

/** Two processes drawing the same 32 random bits is one in billions; reusing a place would lose a message on devices. */
async function unusedPlace(tx: WriteTransaction, thread: string, segment: number, next: () => Place): Promise<Place> {
	for (;;) {
		const place = next();
		if (place.clock > 0) return place;
		const used = await tx
			.selectFrom("entries")
			.select("seq")
			.where("thread_id", "=", thread)
			.where("segment", "=", segment)
			.where("writer", "=", place.writer)
			.limit(1)
			.executeTakeFirst();
		if (used === undefined) return place;
	}
}
