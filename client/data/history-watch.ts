import type { Entry } from "../../shared/entry.ts";
import { beginningOf, type HistoryMark } from "../../shared/history.ts";
import type { HistoryTrouble } from "./family-data.ts";
import { follows, markBehind } from "./follows.ts";
import type { MemberReplica } from "./member-replica.ts";
import { createWritable, type Readable } from "./readable.ts";
import type { Segment } from "./segment.ts";
import type { Store } from "./store.ts";
import type { Tabs } from "./tabs.ts";

/**
 * Holds the server's history against what this device has seen, and says what was found: every entry must follow from one
 * before it, and what the server has lost is given back. What is to be read stays said, also after a reload.
 */
export type HistoryWatch = {
	trouble: Readable<HistoryTrouble>;
	/** Entries came in behind what `before` holds; pass an empty segment to have a whole one checked. */
	received: (threadId: string, number: number, before: Segment, entries: readonly Entry[]) => void;
	/** Something that this device has seen one way is now another. */
	foundChanged: () => void;
	/** This page is giving back, or waits for another page of this browser that does. */
	setGiving: (isGiving: boolean) => void;
	/** So many more were given back. */
	given: (count: number) => void;
	/** All of it was given back, or `false`, the server would not take some. */
	setTaken: (isAllTaken: boolean) => void;
	/** The person has read what was given back. */
	close: () => void;
	stop: () => void;
};

const troubleName = "history";
const givenName = "history given back";
const codes = { well: 0, changed: 1, kept: 2 } as const;

export function createHistoryWatch(store: Store, member: MemberReplica, tabs: Tabs): HistoryWatch {
	const trouble = createWritable<HistoryTrouble>(null);
	let code: number = codes.well;
	let given = 0;
	let isGiving = false;

	function show(): void {
		const next = look();
		if (JSON.stringify(next) !== JSON.stringify(trouble.get())) trouble.set(next);
	}
	function look(): HistoryTrouble {
		if (code === codes.changed) return { kind: "changed" };
		if (isGiving) return { kind: "giving", count: given };
		if (code === codes.kept) return { kind: "kept" };
		return given > 0 ? { kind: "given", count: given } : null;
	}
	function keep(name: string, value: number): void {
		show();
		// A failed write is shown by the store, and what is wrong will be found again.
		store
			.write(["facts"], "relaxed", (tx) => tx.objectStore("facts").put(value, name))
			.then(() => tabs.tell({ kind: "history" }))
			.catch(() => undefined);
	}
	async function read(): Promise<void> {
		const [knownCode, knownGiven] = await store.read(["facts"], (tx) => {
			const facts = tx.objectStore("facts");
			return Promise.all([facts.get(troubleName), facts.get(givenName)]);
		});
		// Once rewritten is not made good by anything.
		if (code !== codes.changed) code = knownCode ?? code;
		given = knownGiven ?? given;
		show();
	}
	function found(next: number): void {
		if (code === next || code === codes.changed) return;
		code = next;
		keep(troubleName, next);
	}

	/**
	 * What stands before the first entry of a segment: the thread's beginning, or the end of the segment before. Whether what
	 * the member document says of that still holds is only known while the server agrees with it.
	 */
	function markBefore(threadId: string, number: number): HistoryMark | null {
		if (number === 0) return beginningOf(threadId);
		const record = member.agreed()?.threads.get(threadId);
		const [seq, hash] = [record?.sealed[number - 1], record?.sealedHashes[number - 1]];
		return seq === undefined || hash === undefined ? null : { seq, hash };
	}

	const stopHearing = tabs.hear((message) => {
		if (message.kind === "history") read().catch(() => undefined);
	});
	read().catch(() => undefined);

	return {
		trouble,
		received(threadId, number, before, entries) {
			if (!isWhole(markBefore(threadId, number), before.entries, entries)) found(codes.changed);
		},
		foundChanged: () => found(codes.changed),
		setGiving(next) {
			isGiving = next;
			show();
		},
		given(count) {
			if (count === 0) return;
			given += count;
			keep(givenName, given);
		},
		setTaken: (isAllTaken) => found(isAllTaken ? codes.well : codes.kept),
		close() {
			given = 0;
			keep(givenName, 0);
		},
		stop: stopHearing,
	};
}

/**
 * False when something does not follow from what stands right before it by its number. Where that is not known, or where
 * two ways lead on from one place because the server was put back, nothing was rewritten.
 */
function isWhole(begin: HistoryMark | null, before: readonly Entry[], entries: readonly Entry[]): boolean {
	const marks: HistoryMark[] = begin === null ? [...before] : [begin, ...before];
	for (const entry of entries) {
		// What it says of an entry of another segment must at least be true to its own hash.
		if (entry.before !== undefined && !follows({ seq: entry.seq - 1, hash: entry.before }, entry)) return false;
		const isKnown = markBehind(marks.at(-1) ?? null, marks, entry) !== null;
		if (!isKnown && marks.some(({ seq }) => seq === entry.seq - 1)) return false;
		marks.push(entry);
	}
	return true;
}
