import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { createHistoryWatch } from "../../../client/data/history-watch.ts";
import type { MemberReplica } from "../../../client/data/member-replica.ts";
import { emptyMemberView, type MemberView } from "../../../client/data/member-view.ts";
import { emptySegment } from "../../../client/data/segment.ts";
import { sha256 } from "../../../client/data/sha256.ts";
import { createStore } from "../../../client/data/store.ts";
import { createTabs } from "../../../client/data/tabs.ts";
import { until } from "../../../client/data/until.ts";
import type { MessageEntry } from "../../../shared/entry.ts";
import { nextHash } from "../../../shared/history.ts";

const thread = "01900000-0000-7000-8000-00000000000a";
const time = "2026-05-01T08:00:00.000Z";
const never = new AbortController().signal;

/** Twenty entries in two segments of ten. */
const history: MessageEntry[] = [];
for (let seq = 1; seq <= 20; seq += 1) {
	const entry = {
		seq,
		id: `entry ${seq}`,
		by: "bo",
		at: time,
		composed: time,
		kind: "message" as const,
		body: `${seq}`,
	};
	history.push({ ...entry, hash: nextHash(history.at(-1)?.hash ?? thread, entry, sha256), seal: "" });
}
const view: MemberView = {
	...emptyMemberView,
	threads: new Map([
		[
			thread,
			{
				...{
					id: thread,
					kind: "family",
					title: "Family Chat",
					members: [],
					open: 1,
					reads: {},
					readAt: {},
					pinned: [],
					files: {},
					createdAt: time,
				},
				...{ sealed: [10], sealedHashes: [history[9]?.hash ?? ""], sealedPlaces: [""] },
			},
		],
	]),
};

let disk: IDBFactory;
beforeEach(() => {
	disk = new IDBFactory();
});

function openWatch() {
	const member = { agreed: () => view } as unknown as MemberReplica;
	return createHistoryWatch(createStore(disk, "hearth-1-alva"), member, createTabs(null));
}

describe("the watch over the server's history", () => {
	it("[I4] is content with what follows from the beginning, and from one segment to the next", () => {
		const watch = openWatch();
		watch.received(thread, 0, emptySegment, history.slice(0, 10));
		watch.received(thread, 1, emptySegment, history.slice(10, 15));
		watch.received(thread, 1, { ...emptySegment, entries: history.slice(10, 15) }, history.slice(15));
		expect(watch.trouble.get()).toBeNull();
	});

	it("[I4] says it when words were changed behind a device's back", () => {
		const watch = openWatch();
		watch.received(thread, 0, emptySegment, [
			...history.slice(0, 4),
			{ ...(history[4] as MessageEntry), body: "never said" },
		]);
		expect(watch.trouble.get()).toEqual({ kind: "changed" });
	});

	it("says it when a segment does not go on where the one before ended", () => {
		const watch = openWatch();
		watch.received(thread, 1, emptySegment, [
			{ ...(history[10] as MessageEntry), hash: nextHash("", history[10] as MessageEntry, sha256) },
		]);
		expect(watch.trouble.get()).toEqual({ kind: "changed" });
	});

	it("[I4] does not take a server that was put back for one that tells the past differently", () => {
		const watch = openWatch();
		const other = { ...(history[5] as MessageEntry), id: "another", body: "said after the old day" };
		other.hash = nextHash(history[4]?.hash ?? "", other, sha256);
		const before = { ...emptySegment, entries: history.slice(0, 10) };
		watch.received(thread, 0, before, [other]);
		expect(watch.trouble.get()).toBeNull();
		const third = { ...(history[6] as MessageEntry), body: "behind neither of them", hash: "made up" };
		watch.received(thread, 0, { ...before, entries: [...before.entries, other] }, [third]);
		expect(watch.trouble.get()).toEqual({ kind: "changed" });
	});

	it("says what was given back until somebody has read it, and that something was rewritten for ever", async () => {
		const watch = openWatch();
		watch.setGiving(true);
		watch.given(3);
		expect(watch.trouble.get()).toEqual({ kind: "giving", count: 3 });
		watch.setGiving(false);
		const after = openWatch();
		await until([after.trouble], () => after.trouble.get()?.kind === "given", never);
		after.foundChanged();
		after.close();
		expect(after.trouble.get()).toEqual({ kind: "changed" });
		const last = openWatch();
		await until([last.trouble], () => last.trouble.get()?.kind === "changed", never);
	});
});
