import type { MemberReplica } from "./member-replica.ts";
import type { OutboxRow } from "./outbox-row.ts";
import type { Receipts } from "./receipts.ts";
import type { Segments } from "./segments.ts";
import { until } from "./until.ts";

/** Looks for entries that wait without an answer in everything this disk holds of their threads: each time after a longer wait. */
export type LookThrough = {
	lookFor: (rows: readonly OutboxRow[]) => void;
	/** What this disk holds was changed by giving back and fetching anew: everything is to be looked for once more. */
	lookAgain: (rows: readonly OutboxRow[]) => void;
	stop: () => void;
};

type Parts = { member: MemberReplica; segments: Segments; receipts: Receipts };

/**
 * A row may come back after the segment its entry stands in was sealed and receipted (put back by a page that knew no
 * better). The server, which decides an entry once, then says nothing more of it.
 */
export function createLookThrough({ member, segments, receipts }: Parts): LookThrough {
	/** How often the sender has asked for each row. */
	const asked = new Map<string, number>();
	const stopping = new AbortController();

	async function look(threadId: string, number: number): Promise<void> {
		const held = segments.hold(threadId, number);
		try {
			await until([held.segment], () => held.segment.get() !== null, stopping.signal);
			const segment = held.segment.get();
			if (segment !== null) await receipts.ofSegment(segment, held.persisted);
		} finally {
			held.release();
		}
	}
	async function lookThrough(threadId: string): Promise<void> {
		const open = member.view.get()?.threads.get(threadId)?.open ?? -1;
		for (let number = open; number >= 0 && !stopping.signal.aborted; number -= 1) await look(threadId, number);
	}

	function lookFor(rows: readonly OutboxRow[]): void {
		for (const { said } of rows) asked.set(said.id, (asked.get(said.id) ?? 0) + 1);
		// The first time, the second, the fourth: a long history must not be read from the disk every minute.
		const fresh = rows.filter(({ said }) => Number.isInteger(Math.log2(asked.get(said.id) ?? 1)));
		for (const threadId of new Set(fresh.map(({ said }) => said.thread))) {
			// A failed write is shown by the store; the row stays, and is looked for again later.
			lookThrough(threadId).catch(() => undefined);
		}
	}

	return {
		lookFor,
		lookAgain(rows) {
			asked.clear();
			lookFor(rows);
		},
		stop: () => stopping.abort(),
	};
}
