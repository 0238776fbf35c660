import { describe, expect, it } from "vitest";
import type { ShownThread } from "../../../client/data/family-data.ts";
import { emptyMemberView } from "../../../client/data/member-view.ts";
import type { OutboxRow } from "../../../client/data/outbox-row.ts";
import type { Segment } from "../../../client/data/segment.ts";
import { shownThread } from "../../../client/data/shown-thread.ts";
import { type RowSource, readMark, threadRow } from "../../../client/data/thread-row.ts";
import type { Notify, ThreadRecord } from "../../../shared/member-document.ts";
import { readCalls } from "../../../shared/mentions.ts";

const composed = "2026-05-01T08:00:00.000Z";
const record: ThreadRecord = {
	id: "family",
	kind: "family",
	title: "Family Chat",
	members: ["alva", "bo"],
	open: 1,
	sealed: [10],
	sealedHashes: [""],
	sealedPlaces: [""],
	reads: { alva: 12 },
	readAt: {},
	pinned: [],
	files: {},
	createdAt: composed,
};

function segment(...entries: [seq: number, by: string][]): Segment {
	return {
		entries: entries.map(([seq, by]) => ({
			seq,
			by,
			id: `entry ${seq}`,
			at: composed,
			composed,
			kind: "message",
			body: `words ${seq}`,
			hash: "",
			seal: "",
		})),
		ids: new Set(entries.map(([seq]) => `entry ${seq}`)),
		lastSeq: Math.max(0, ...entries.map(([seq]) => seq)),
	};
}
function waiting(id: string, body: string): OutboxRow {
	return { key: 1, said: { id, thread: "family", composed, kind: "message", body }, refused: null };
}
function shownAs(of: ThreadRecord, notify: Notify): ShownThread {
	const view = { ...emptyMemberView, threads: new Map([[of.id, of]]) };
	return { ...shownThread({ me: "alva", view, record: of, rows: [] }), notify };
}
const calls = readCalls([{ id: "alva", name: "Alva" }], "alva");
const usual = { me: "alva", calls, shown: shownAs(record, "all"), blocked: [] };
const row = (some: Partial<RowSource>) =>
	threadRow({ ...usual, tail: [segment()], isLoading: false, outbox: [], draft: "", draftFiles: [], ...some });

describe("a line of the thread list", () => {
	it("counts what others wrote beyond my mark, and nothing of my own", () => {
		expect(row({ tail: [segment([11, "bo"], [12, "bo"], [13, "alva"], [14, "bo"])] }).unread).toBe(1);
	});

	it("is silent when its start is here and no words are, and not while a new device has nothing of it", () => {
		const shown = shownAs({ ...record, kind: "group", open: 0, sealed: [] }, "all");
		const started = { ...segment(), lastSeq: 1 };
		expect(row({ shown, tail: [started] }).isSilent).toBe(true);
		expect(row({ shown, tail: [segment()] }).isSilent).toBe(false);
		expect(row({ shown, tail: null }).isSilent).toBe(false);
		expect(row({ shown, tail: [segment([1, "bo"])] }).isSilent).toBe(false);
		expect(row({ tail: [started] }).isSilent).toBe(false);
		expect(row({ shown: { ...shown, isPending: true }, tail: null }).isSilent).toBe(true);
	});

	it("counts a mark that waits to be sent as read", () => {
		const mark: OutboxRow = {
			key: 1,
			said: { id: "mark", thread: "family", composed, kind: "read", seq: 14 },
			refused: null,
		};
		expect(readMark("alva", record, [mark])).toBe(14);
		expect(row({ tail: [segment([13, "bo"], [14, "bo"], [15, "bo"])], outbox: [mark] }).unread).toBe(1);
	});

	it("counts what is unread in segments that are not in memory", () => {
		const before = { ...record, reads: { alva: 4 } };
		expect(row({ shown: shownAs(before, "all"), tail: [segment([11, "bo"], [12, "alva"])] }).unread).toBe(7);
		expect(row({ shown: shownAs(before, "all"), tail: null }).unread).toBe(6);
	});

	it("shows my waiting message last, until the thread holds it", () => {
		const tail = [segment([11, "bo"])];
		const shown = row({ tail, outbox: [waiting("new", "on my way")] });
		expect(shown.lastMessage).toMatchObject({ body: "on my way", mine: true, waiting: true });
		expect(shown.hasWaiting).toBe(true);
		const taken = row({ tail, outbox: [waiting("entry 11", "on my way")] });
		expect(taken.lastMessage).toMatchObject({ body: "words 11", waiting: false });
	});

	it("shows the words before a segment that was opened this moment", () => {
		expect(row({ tail: [segment([9, "bo"], [10, "bo"]), segment()] }).lastMessage?.body).toBe("words 10");
	});

	it("calls for me as far as I want it to: by all, by what speaks to me, or by nothing", () => {
		const tail = [segment([13, "bo"], [14, "cleo"], [15, "bo"])];
		for (const entry of tail.flatMap(({ entries }) => entries.slice(0, 2))) {
			if (entry.kind === "message") entry.body = "Where are you, @Alva?";
		}
		const calling = (notify: Notify) => row({ tail, shown: shownAs(record, notify), blocked: ["cleo"] });
		expect([calling("all").unread, calling("all").calling]).toEqual([3, 3]);
		expect([calling("mentions").unread, calling("mentions").calling]).toEqual([3, 1]);
		expect([calling("nothing").unread, calling("nothing").calling]).toEqual([3, 0]);
		// The sign in the list is shown all the same.
		expect(calling("nothing").mentions).toBe(1);
	});

	it("says when something was not sent", () => {
		const shown = row({ outbox: [{ ...waiting("new", "too long"), refused: "body_too_long" }] });
		expect([shown.hasWaiting, shown.hasRefused]).toEqual([false, true]);
	});
});
