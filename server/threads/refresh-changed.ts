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
	const isExpected = ([thread]: readonly [string, unknown]) => changed.expecting().has(thread);
	const { true: first = [], false: others = [] } = Object.groupBy(changed.threads(), (one) => `${isExpected(one)}`);
	// Made in the order in which they are shown: shown the other way round, what a record was before is deleted on a device
	// before it has the new one, and for that moment the thread looks like one that was left.
	for (const [thread, gone] of first) expected.push(await directory.refreshThread(tx, thread, [...gone]));
	for (const [thread, gone] of others) shows.push(await directory.refreshThread(tx, thread, [...gone]));
	for (const member of changed.muted()) shows.push(await directory.refreshMutes(tx, member));
	for (const member of changed.rescheduled()) shows.push(await directory.refreshScheduled(tx, member));
	for (const [member, messages] of changed.starred()) shows.push(await directory.refreshStars(tx, member, messages));
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
			if (changed.rescheduled().size > 0) heard.tell.onScheduled();
		},
	};
}
