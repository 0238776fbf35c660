import type { Clock } from "../../shared/ids.ts";
import type { SaidMembers } from "../../shared/said.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import { msUntilWriting } from "../history/restored.ts";
import { HttpProblem } from "../http-problem.ts";
import type { Heard } from "../live/heard.ts";
import type { Author, Log } from "../log/log.ts";
import type { LiveDocuments } from "../sync/live-documents.ts";
import { applyThreadEntry } from "./apply-thread-entry.ts";
import { createChangedThreads } from "./changed-threads.ts";

/**
 * Entries that follow from a change of people, and so from no right in the thread: a child is taken out of a group by an
 * adult who may not be in it. They are written by the write that changes the people, or not at all.
 */
export type OutsideGate = {
	/**
	 * Run what it returns in that write's `show`; the member documents are the caller's to refresh. Throws try_later while
	 * what a backup lacks is given back.
	 */
	write: (tx: WriteTransaction, saids: readonly SaidMembers[], from: Author) => Promise<() => void>;
	/** The write failed after that, and it is not known what is on the disk. */
	forget: () => void;
};

type Parts = { log: Log; live: LiveDocuments; heard: Heard; clock: Clock; writingFrom: number | null };

export function createOutsideGate({ log, live, heard, clock, writingFrom }: Parts): OutsideGate {
	return {
		async write(tx, saids, from) {
			if (saids.length === 0) return () => undefined;
			const now = clock();
			const waitMs = msUntilWriting(writingFrom, now);
			if (waitMs > 0) throw new HttpProblem("try_later", { retryAfterSeconds: Math.ceil(waitMs / 1_000) });
			const writing = log.begin(tx);
			const changed = createChangedThreads();
			for (const said of saids) {
				const entry = await writing.append(said, from, new Date(now).toISOString(), null);
				await applyThreadEntry(tx, said.thread, entry, changed);
			}
			await writing.flush();
			return () => {
				writing.kept();
				for (const [thread, gone] of changed.threads()) heard.tell.onMembersGone(thread, [...gone]);
				for (const { document, update } of writing.updates()) live.apply(document, update);
				for (const [thread, entries] of writing.added()) heard.tell.onEntries(thread, entries);
			};
		},
		forget: log.forget,
	};
}
