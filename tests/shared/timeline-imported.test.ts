import { describe, expect, it } from "vitest";
import type { Entry, MessageEntry } from "../../shared/entry.ts";
import { absentName, type Imported, speakerOf } from "../../shared/imported.ts";
import { foldTimeline } from "../../shared/timeline.ts";
import type { TimelineMessage } from "../../shared/timeline-items.ts";

const now = "2026-05-01T08:00:00.000Z";
const minute = (number: number) => `2019-07-01T12:${String(number).padStart(2, "0")}:00.000Z`;

function message(seq: number, by: string, imported?: Imported): MessageEntry {
	const more = imported === undefined ? {} : { imported };
	return {
		seq,
		id: `entry ${seq}`,
		by,
		at: now,
		composed: now,
		kind: "message",
		body: "words",
		hash: "",
		seal: "",
		...more,
	};
}

function fold(me: string, entries: readonly Entry[]) {
	const dayOf = (time: string) => time.slice(0, 10);
	return foldTimeline({
		justDeleted: new Set(),
		me,
		members: ["alva", "bo"],
		reads: { bo: 9 },
		entries,
		waiting: [],
		stars: new Set(),
		readAtOpening: 0,
		dayOf,
	});
}
const messages = (me: string, entries: readonly Entry[]): TimelineMessage[] =>
	fold(me, entries).filter((item) => item.type === "message");

describe("a message that was written elsewhere", () => {
	it("is shown as whose it was and when, and says who brought it", () => {
		const [oma, bos] = messages("alva", [
			message(1, "alva", { from: "Oma", at: minute(1) }),
			message(2, "alva", { from: "Bosse", member: "bo", at: minute(2) }),
		]);
		expect(oma).toMatchObject({ at: minute(1), composed: minute(1), mine: false, importedBy: "alva", delivery: null });
		expect([absentName(oma?.by ?? ""), absentName(bos?.by ?? ""), bos?.by]).toEqual(["Oma", null, "bo"]);
	});

	it("stands on the side of whoever wrote it, and in one run with their others", () => {
		const entries = [0, 1, 2].map((index) =>
			message(index + 1, "alva", { from: index < 2 ? "Oma" : "Bo", at: minute(index) }),
		);
		expect(messages("alva", entries).map(({ mine, first, last }) => [mine, first, last])).toEqual([
			[false, true, false],
			[false, false, true],
			[false, true, true],
		]);
		const mine = message(1, "bo", { from: "A", member: "alva", at: minute(1) });
		expect(messages("alva", [mine])[0]).toMatchObject({ mine: true, delivery: null, importedBy: "bo" });
	});

	it("brings along what was put to it, which nobody here takes away, and joins it with what is put to it here", () => {
		const reactions = [{ emoji: "❤️", people: [{ from: "Oma" }, { from: "A", member: "alva" }] }];
		const entries = [message(1, "alva", { from: "Oma", at: minute(1), reactions })];
		const heart = speakerOf(entries[0] as MessageEntry);
		expect(messages("alva", entries)[0]?.reactions).toEqual([{ emoji: "❤️", by: [heart, "alva"], mine: false }]);
		const react = (seq: number, by: string, emoji: string): Entry => ({
			...{ seq, id: `entry ${seq}`, by, at: now, composed: now, hash: "", seal: "" },
			...{ kind: "react", of: "entry 1", emoji, on: true },
		});
		const more = [...entries, react(2, "alva", "❤️"), react(3, "bo", "👍")];
		expect(messages("alva", more)[0]?.reactions).toEqual([
			{ emoji: "❤️", by: [heart, "alva"], mine: true },
			{ emoji: "👍", by: ["bo"], mine: false },
		]);
	});

	it("shows the words it had before, each with its time, and is changed by nobody's edit", () => {
		const earlier = [
			{ at: minute(5), body: "first" },
			{ at: minute(9), body: "second" },
		];
		const edit: Entry = {
			...{ seq: 2, id: "edit", by: "alva", at: now, composed: now, hash: "", seal: "" },
			...{ kind: "edit", of: "entry 1", body: "forged" },
		};
		const [shown] = messages("alva", [message(1, "alva", { from: "Oma", at: minute(1), earlier }), edit]);
		expect(shown).toMatchObject({ body: "words", editedAt: minute(9) });
		expect(shown?.earlier).toEqual([
			{ at: minute(1), body: "first" },
			{ at: minute(5), body: "second" },
		]);
	});

	it("is nothing new, and each of its days has a key of its own", () => {
		const old = (seq: number) => message(seq, "bo", { from: "Oma", at: minute(seq) });
		const items = fold("alva", [old(1), message(2, "bo"), old(3)]);
		expect(items.find(({ type }) => type === "unread")).toMatchObject({ count: 1 });
		const keys = items.map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
		expect(items.filter(({ type }) => type === "day")).toHaveLength(3);
	});
});
