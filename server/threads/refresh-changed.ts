import type { WriteTransaction } from "../database/write-queue.ts";
import type { Heard } from "../live/heard.ts";
import type { ChangedThreads } from "./changed-threads.ts";
import type { Directory } from "./directory.ts";

/** For the write's `show`: the doors of those who are gone close first, their lists and everybody's follow at the end. */
type Shows = { closeDoors: () => void; showDirectory: () => void };

/** Makes the member documents say, in the same write, what it has changed of threads. */
export async function refreshChanged(
	tx: WriteTransaction,
	{ directory, heard }: { directory: Directory; heard: Heard },
	changed: ChangedThreads,
): Promise<Shows> {
	const shows: (() => void)[] = [];
	for (const [thread, gone] of changed.threads()) shows.push(await directory.refreshThread(tx, thread, [...gone]));
	for (const member of changed.muted()) shows.push(await directory.refreshMutes(tx, member));
	return {
		closeDoors() {
			for (const [thread, gone] of changed.threads()) {
				if (gone.size > 0) heard.tell.onMembersGone(thread, [...gone]);
			}
		},
		showDirectory() {
			for (const show of shows) show();
		},
	};
}
