import type { WriteTransaction } from "../database/write-queue.ts";
import type { Heard } from "../live/heard.ts";
import type { ChangedThreads } from "./changed-threads.ts";
import type { Directory } from "./directory.ts";

/**
 * For the write's `show`: the doors of those who are gone close first; then the records that say which files of a new
 * message are not ready, or a device that has the message first would ask for what is not there; the message itself; and
 * everybody's lists at the end.
 */
type Shows = { closeDoors: () => void; showExpected: () => void; showDirectory: () => void };

/** Makes the member documents say, in the same write, what it has changed of threads. */
export async function refreshChanged(
	tx: WriteTransaction,
	{ directory, heard }: { directory: Directory; heard: Heard },
	changed: ChangedThreads,
): Promise<Shows> {
	const expected: (() => void)[] = [];
	const shows: (() => void)[] = [];
	for (const [thread, segments] of changed.grown()) directory.forgetEnds(thread, segments);
	for (const [thread, gone] of changed.threads()) {
		const when = changed.expecting().has(thread) ? expected : shows;
		when.push(await directory.refreshThread(tx, thread, [...gone]));
	}
	for (const member of changed.muted()) shows.push(await directory.refreshMutes(tx, member));
	return {
		closeDoors() {
			for (const [thread, gone] of changed.threads()) {
				if (gone.size > 0) heard.tell.onMembersGone(thread, [...gone]);
			}
		},
		showExpected() {
			for (const show of expected) show();
		},
		showDirectory() {
			for (const show of shows) show();
		},
	};
}
