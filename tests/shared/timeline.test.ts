import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry } from "../../shared/entry.ts";
import type { SaidMessage } from "../../shared/said.ts";
import { foldTimeline, type TimelineSource } from "../../shared/timeline.ts";
import type { TimelineMessage } from "../../shared/timeline-items.ts";

const morning = Date.parse("2026-05-01T08:00:00.000Z");
const at = (minutes: number) => new Date(morning + minutes * 60_000).toISOString();

function entry(seq: number, by: string, minutes: number): Entry {
	return {
		seq,
		id: `entry ${seq}`,
		by,
		at: at(minutes),
		composed: at(minutes),
		kind: "message",
		body: `words ${seq}`,
		hash: "",
		seal: "",
	};
}

function said(id: string, minutes: number): SaidMessage {
	return { id, thread: "family", composed: at(minutes), kind: "message", body: "not yet sent" };
}

function fold(source: Partial<TimelineSource>) {
	return foldTimeline({
		justDeleted: new Set(),
		me: "alva",
		members: ["alva", "bo", "cleo"],
		reads: {},
		entries: [],
		waiting: [],
		stars: new Set(),
		readAtOpening: 1_000,
		dayOf: (time) => time.slice(0, 10),
		...source,
	});
}

const messages = (source: Partial<TimelineSource>): TimelineMessage[] =>
	fold(source).filter((item) => item.type === "message");

describe("the timeline", () => {
	it("shows what was accepted in the server's order, then what waits in the order it was written", () => {
		const shown = messages({
			entries: [entry(1, "bo", 0), entry(2, "alva", 1)],
			waiting: [
				{ said: said("first", 2), refused: null },
				{ said: said("second", 1), refused: null },
			],
		});
		expect(shown.map(({ id }) => id)).toEqual(["entry 1", "entry 2", "first", "second"]);
	});

	it("tells that a message was forwarded, accepted or waiting, and of no other", () => {
		const shown = messages({
			entries: [{ ...entry(1, "bo", 0), forwarded: true } as Entry, entry(2, "bo", 1)],
			waiting: [
				{ said: { ...said("first", 2), forwarded: true }, refused: null },
				{ said: said("second", 3), refused: null },
			],
		});
		expect(shown.map(({ forwarded }) => forwarded)).toEqual([true, false, true, false]);
	});

	it("tells what was done to the thread between the messages, which then begin anew, and keeps quiet of how a dm began", () => {
		const fields = { by: "bo", at: at(1), composed: at(1), hash: "", seal: "" };
		const start: Entry = {
			...{ ...fields, seq: 1, id: "entry 1", kind: "start" },
			...{ threadKind: "group", members: ["alva", "bo"], title: "" },
		};
		const rename: Entry = { ...fields, seq: 3, id: "entry 3", kind: "rename", title: "Boat" };
		const leave = { id: "leave", thread: "family", composed: at(4), kind: "members" } as const;
		const items = fold({
			entries: [start, entry(2, "bo", 1), rename, entry(4, "bo", 2)],
			waiting: [{ said: { ...leave, add: [], remove: ["alva"] }, refused: null }],
		}).filter(({ type }) => type !== "day");
		expect(items).toMatchObject([
			{ type: "event", seq: 1, mine: false, event: { kind: "start", threadKind: "group" } },
			{ type: "message", first: true, last: true },
			{ type: "event", seq: 3, event: { kind: "rename", title: "Boat" } },
			{ type: "message", first: true, last: true },
			{ type: "event", seq: null, mine: true, event: { kind: "members", remove: ["alva"] } },
		]);
		expect(fold({ entries: [{ ...start, threadKind: "dm" }] })).toEqual([]);
	});

	it("[I3] shows an entry that is both accepted and still waiting once, as accepted", () => {
		const shown = messages({ entries: [entry(1, "alva", 0)], waiting: [{ said: said("entry 1", 0), refused: null }] });
		expect(shown).toMatchObject([{ id: "entry 1", seq: 1, delivery: "sent" }]);
	});

	it("[I1] says of each of my messages whether it waits, was not sent, was sent, or was read by all", () => {
		const shown = messages({
			entries: [entry(1, "alva", 0), entry(2, "alva", 1), entry(3, "bo", 2)],
			reads: { alva: 3, bo: 3, cleo: 1 },
			waiting: [
				{ said: said("waits", 3), refused: null },
				{ said: said("refused", 4), refused: "body_too_long" },
			],
		});
		expect(shown.map(({ delivery }) => delivery)).toEqual(["read", "sent", null, "waiting", "refused"]);
	});

	it("is not read by all when there is nobody else", () => {
		expect(messages({ members: ["alva"], entries: [entry(1, "alva", 0)] })).toMatchObject([{ delivery: "sent" }]);
	});

	it("groups one author's messages of five minutes, and breaks the run at another author, a pause and a new day", () => {
		const shown = messages({
			entries: [entry(1, "bo", 0), entry(2, "bo", 4), entry(3, "bo", 10), entry(4, "cleo", 11), entry(5, "cleo", 960)],
		});
		expect(shown.map(({ first, last }) => `${first ? "(" : "-"}${last ? ")" : "-"}`)).toEqual([
			"(-",
			"-)",
			"()",
			"()",
			"()",
		]);
	});

	it("opens each day with a separator and the unread ones with a divider that stays for the visit", () => {
		const items = fold({ entries: [entry(1, "bo", 0), entry(2, "bo", 1), entry(3, "bo", 1_440)], readAtOpening: 1 });
		expect(items.map(({ type }) => type)).toEqual(["day", "message", "unread", "message", "day", "message"]);
		expect(items.find(({ type }) => type === "unread")).toMatchObject({ count: 2 });
	});

	it("[I4] keeps every entry once and in order, whatever waits beside it", () => {
		const ids = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 40 });
		fc.assert(
			fc.property(ids, ids, (accepted, waiting) => {
				const entries = accepted.sort((a, b) => a - b).map((seq) => entry(seq, seq % 2 ? "alva" : "bo", seq));
				const shown = messages({
					entries,
					waiting: waiting.map((n) => ({ said: said(`entry ${n}`, n), refused: null })),
				});
				const ids = shown.map(({ id }) => id);
				expect(new Set(ids).size).toBe(ids.length);
				expect(ids.slice(0, entries.length)).toEqual(entries.map(({ id }) => id));
				expect(ids).toHaveLength(new Set([...accepted, ...waiting]).size);
			}),
		);
	});

	it("gives every item a key of its own", () => {
		const keys = fold({
			entries: [entry(1, "bo", 0), entry(2, "bo", 1_440)],
			waiting: [{ said: said("waits", 1_441), refused: null }],
			readAtOpening: 0,
		}).map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
	});
});
