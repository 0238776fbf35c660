import type { MemberReplica } from "./member-replica.ts";
import type { MemberView } from "./member-view.ts";
import type { Outbox } from "./outbox.ts";
import { isLeaveOf, isWaiting, type OutboxRow } from "./outbox-row.ts";
import type { Segment } from "./segment.ts";

/**
 * Takes off the outbox what the server has: an entry when it is in a thread replica that is on the disk, a start also when
 * the member document names its thread (a dm the other has started first), a mark when that document has reached it.
 */
export type Receipts = {
	/** Resolves when everything of this segment that was in the outbox is out of it. */
	ofSegment: (segment: Segment, persisted: () => Promise<void>) => Promise<void>;
	/** The server has said that this is done. With my leaving everything is done that I had said there before. */
	ofDone: (id: string) => Promise<void>;
	/** The server was asked of these and has said nothing for the time of the silence. */
	ofSilence: (rows: readonly OutboxRow[]) => Promise<void>;
	stop: () => void;
};

export function createReceipts(outbox: Outbox, member: MemberReplica, me: string): Receipts {
	/** What was asked of in vain once. */
	let unanswered: ReadonlySet<string> = new Set();

	async function take(isThere: (row: OutboxRow) => boolean, persisted: () => Promise<void>): Promise<void> {
		if (!outbox.rows.get().some(isThere)) return;
		await persisted();
		await outbox.remove(outbox.rows.get().filter(isThere));
	}
	function takeNamed(): void {
		// A failed write is shown by the store, and the next change of either side brings us here again.
		take((row) => isNamed(row, member.view.get(), me), member.persisted).catch(() => undefined);
	}

	const stops = [member.view.subscribe(takeNamed), outbox.rows.subscribe(takeNamed)];
	return {
		ofSegment: (segment, persisted) => take(({ said }) => segment.ids.has(said.id), persisted),
		async ofDone(id) {
			const done = outbox.rows.get().find(({ said }) => said.id === id);
			if (done === undefined) return;
			const isBefore = (row: OutboxRow) => row.said.thread === done.said.thread && row.key < done.key;
			const before = isLeaveOf(me, done) ? outbox.rows.get().filter((row) => isWaiting(row) && isBefore(row)) : [];
			await member.persisted();
			await outbox.remove([...before, done]);
		},
		/**
		 * A refusal is always told. So what was brought twice into silence is decided, and where I was taken out of the
		 * thread nothing else will ever tell: it was taken in that very moment.
		 */
		async ofSilence(rows) {
			const asked = unanswered;
			unanswered = new Set(rows.map(({ said }) => said.id));
			const view = member.view.get();
			if (view === null || member.state.get().kind !== "live") return;
			await outbox.remove(rows.filter(({ said }) => asked.has(said.id) && view.left.has(said.thread)));
		},
		stop() {
			for (const stop of stops) stop();
		},
	};
}

function isNamed({ said }: OutboxRow, view: MemberView | null, me: string): boolean {
	const record = view?.threads.get(said.thread);
	if (said.kind === "start") return record !== undefined && said.threadKind === "dm";
	if (said.kind === "read") return said.seq <= (record?.reads[me] ?? 0);
	if (said.kind === "star") return (view?.stars.get(said.of)?.at ?? "") >= said.composed;
	return said.kind === "mute" && said.composed <= (view?.mutes[said.thread]?.at ?? "");
}
