import type { AttachedFile } from "../../shared/attached-file.ts";
import { byThread } from "./by-thread.ts";
import { callsOf } from "./calls-of.ts";
import { type Derived, derive } from "./derive.ts";
import type { DraftFiles } from "./draft-files.ts";
import type { Drafts } from "./drafts.ts";
import type { ShownThread, ThreadRow } from "./family-data.ts";
import type { MemberReplica } from "./member-replica.ts";
import type { OpenSegments } from "./open-segments.ts";
import type { Outbox } from "./outbox.ts";
import type { ShownThreads } from "./shown-threads.ts";
import { threadRow } from "./thread-row.ts";

type Parts = {
	me: string;
	member: MemberReplica;
	threads: ShownThreads;
	open: OpenSegments;
	outbox: Outbox;
	drafts: Drafts;
	draftFiles: DraftFiles;
};

const noFiles: readonly AttachedFile[] = [];

/** The thread list: the family's thread first, then by last activity. null for as long as the threads are. */
export function createThreadRows(parts: Parts): Derived<ThreadRow[] | null> {
	const { me, member, threads, open, outbox, drafts, draftFiles } = parts;
	return derive([threads, open.tails, outbox.rows, drafts.texts, draftFiles.lists], () => {
		const shown = threads.get();
		const view = member.view.get();
		if (shown === null || view === null) return null;
		const { blocked } = view;
		const calls = callsOf(view.family.members, me);
		const ofThread = byThread(outbox.rows.get());
		const rowOf = (one: ShownThread) => {
			const { id } = one.record;
			const tail = open.tails.get().get(id);
			return threadRow({
				...{ me, calls, shown: one, blocked, tail: tail ?? null },
				// The very last of many threads are not followed, and nothing of them is on its way.
				isLoading: tail === null,
				outbox: ofThread.get(id) ?? [],
				draft: drafts.texts.get().get(id) ?? "",
				draftFiles: draftFiles.lists.get().get(id) ?? noFiles,
			});
		};
		return [...shown.values()]
			.filter((one) => !isDmWith(blocked, one))
			.map(rowOf)
			.toSorted(byActivity);
	});
}

/** What somebody I have blocked writes to me alone is not for me to see. */
export function isDmWith(blocked: readonly string[], { record }: ShownThread): boolean {
	return record.kind === "dm" && record.members.some((member) => blocked.includes(member));
}

function byActivity(one: ThreadRow, other: ThreadRow): number {
	const first = Number(other.record.kind === "family") - Number(one.record.kind === "family");
	return first || lastAt(other).localeCompare(lastAt(one)) || one.record.id.localeCompare(other.record.id);
}

function lastAt(row: ThreadRow): string {
	return row.lastMessage?.at ?? row.record.createdAt;
}
