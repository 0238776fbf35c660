import { byThread } from "./by-thread.ts";
import { type Derived, derive } from "./derive.ts";
import type { ShownThread } from "./family-data.ts";
import type { MemberReplica } from "./member-replica.ts";
import type { MemberView } from "./member-view.ts";
import type { Outbox } from "./outbox.ts";
import { isEntry, isLeaveOf, isStart, isWaiting, type OutboxRow } from "./outbox-row.ts";
import { recordOfGone, recordOfStart, shownThread } from "./shown-thread.ts";

/** My threads as the pages show them, by id; see ShownThread. The server's word alone is in the member replica's `view`. */
export type ShownThreads = Derived<ReadonlyMap<string, ShownThread> | null>;

type Parts = { me: string; member: MemberReplica; outbox: Outbox };

/**
 * The one place where what waits in the outbox is laid over the member document. null until both have been read from the
 * disk, and, on a new device, until the server has told the member document for the first time.
 */
export function createShownThreads({ me, member, outbox }: Parts): ShownThreads {
	return derive([member.view, outbox.rows, outbox.isRead], () => {
		const view = member.view.get();
		if (view === null || view.isEmpty || !outbox.isRead.get()) return null;
		return showThreads(me, view, outbox.rows.get());
	});
}

export function showThreads(
	me: string,
	view: MemberView,
	outbox: readonly OutboxRow[],
): ReadonlyMap<string, ShownThread> {
	const ofThread = byThread(outbox);
	const shown = new Map<string, ShownThread>();
	for (const id of new Set([...view.threads.keys(), ...ofThread.keys()])) {
		const rows = ofThread.get(id) ?? [];
		if (rows.some((row) => isWaiting(row) && isLeaveOf(me, row))) continue;
		const record = view.threads.get(id) ?? recordOf(me, rows);
		if (record !== null) shown.set(id, shownThread({ me, view, record, rows }));
	}
	return shown;
}

/** null where nothing is left but marks: nobody would miss them. */
function recordOf(me: string, rows: readonly OutboxRow[]) {
	const start = rows.find(isStart);
	if (start !== undefined) return recordOfStart(start);
	const [first] = rows.filter(isEntry);
	return first === undefined ? null : recordOfGone(first.said.thread, me, first.said.composed);
}
