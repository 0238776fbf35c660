import type { ThreadRecord } from "../../shared/member-document.ts";
import { type Derived, derive } from "./derive.ts";
import type { Drafts } from "./drafts.ts";
import type { ThreadRow } from "./family-data.ts";
import type { MemberReplica } from "./member-replica.ts";
import type { OpenSegments } from "./open-segments.ts";
import type { Outbox } from "./outbox.ts";
import { threadRow } from "./thread-row.ts";

type Parts = { me: string; member: MemberReplica; open: OpenSegments; outbox: Outbox; drafts: Drafts };

/**
 * The thread list: the family's thread first, then by last activity. null until the member document has been read
 * from the disk, and, on a new device, until the server has told it for the first time.
 */
export function createThreadRows({ me, member, open, outbox, drafts }: Parts): Derived<ThreadRow[] | null> {
	return derive([member.view, open.tails, outbox.rows, drafts.texts], () => {
		const view = member.view.get();
		if (view === null || view.isEmpty) return null;
		const rowOf = (record: ThreadRecord) => {
			const tail = open.tails.get().get(record.id);
			return threadRow({
				...{ me, record, tail: tail ?? null },
				// The very last of many threads are not followed, and nothing of them is on its way.
				isLoading: tail === null,
				outbox: outbox.rows.get().filter(({ said }) => said.thread === record.id),
				draft: drafts.texts.get().get(record.id) ?? "",
			});
		};
		return [...view.threads.values()].map(rowOf).toSorted(byActivity);
	});
}

function byActivity(one: ThreadRow, other: ThreadRow): number {
	const first = Number(other.record.kind === "family") - Number(one.record.kind === "family");
	return first || lastAt(other).localeCompare(lastAt(one)) || one.record.id.localeCompare(other.record.id);
}

function lastAt(row: ThreadRow): string {
	return row.lastMessage?.at ?? row.record.createdAt;
}
