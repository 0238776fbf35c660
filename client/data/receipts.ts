import type { MemberReplica } from "./member-replica.ts";
import type { Outbox } from "./outbox.ts";
import type { OutboxRow } from "./outbox-row.ts";
import type { Segment } from "./segment.ts";

/**
 * Takes off the outbox what the server has: a message when its entry is in a thread replica that is on the disk,
 * a read mark when the member document has reached it. There is no other proof (design, section 2).
 */
export type Receipts = {
	/** Resolves when everything of this segment that was in the outbox is out of it. */
	ofSegment: (segment: Segment, persisted: () => Promise<void>) => Promise<void>;
	stop: () => void;
};

export function createReceipts(outbox: Outbox, member: MemberReplica, me: string): Receipts {
	async function take(isThere: (row: OutboxRow) => boolean, persisted: () => Promise<void>): Promise<void> {
		if (!outbox.rows.get().some(isThere)) return;
		await persisted();
		await outbox.remove(outbox.rows.get().filter(isThere));
	}
	function takeReads(): void {
		const threads = member.view.get()?.threads;
		const isThere = ({ said }: OutboxRow) =>
			said.kind === "read" && said.seq <= (threads?.get(said.thread)?.reads[me] ?? 0);
		// A failed write is shown by the store, and the next change of either side brings us here again.
		take(isThere, member.persisted).catch(() => undefined);
	}

	const stops = [member.view.subscribe(takeReads), outbox.rows.subscribe(takeReads)];
	return {
		ofSegment: (segment, persisted) => take(({ said }) => segment.ids.has(said.id), persisted),
		stop() {
			for (const stop of stops) stop();
		},
	};
}
