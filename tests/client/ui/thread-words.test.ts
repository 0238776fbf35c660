import { describe, expect, it } from "vitest";
import { closedWords } from "../../../client/ui/thread/closed-words.ts";
import { emptyWords } from "../../../client/ui/thread/empty-words.ts";
import { eventWords } from "../../../client/ui/thread/event-words.ts";
import { readersOf } from "../../../client/ui/thread/readers.ts";
import { enLater } from "../../../shared/i18n/en-later.ts";
import { createTranslate } from "../../../shared/i18n/translate.ts";
import type { ThreadEvent } from "../../../shared/timeline-items.ts";
import { alva, bo, cleo, didi, dm, family, group, members, nameOf, notes, threadRow } from "./support/family.ts";

const t = createTranslate<typeof enLater>("en", enLater);

describe("what was done to a thread", () => {
	const say = (by: string, event: ThreadEvent) => {
		const item = {
			type: "event",
			key: "e",
			id: "e",
			seq: 1,
			by,
			mine: by === alva.id,
			at: "",
			event,
			refused: null,
		} as const;
		return eventWords(t, item, { me: alva.id, nameOf });
	};
	const members = (add: string[], remove: string[]): ThreadEvent => ({ kind: "members", add, remove });

	it("is said in one sentence, of me as of the others", () => {
		const start = { kind: "start", title: "" } as const;
		expect(say(alva.id, { ...start, threadKind: "group", members: [alva.id, bo.id] })).toBe("You started this group");
		expect(say(bo.id, { ...start, threadKind: "dm", members: [alva.id, bo.id] })).toBe("Bo started this conversation");
		expect(say(alva.id, { ...start, threadKind: "dm", members: [alva.id] })).toBe("Your notes begin here");
		expect(say(bo.id, { kind: "rename", title: "Boats" })).toBe("Bo named it “Boats”");
		expect(say(cleo.id, members([], [cleo.id]))).toBe("Cleo left");
		expect(say(alva.id, members([didi.id, cleo.id], []))).toBe("You added Didi and Cleo");
		expect(say(bo.id, members([didi.id], [alva.id]))).toBe("Bo added Didi · Bo removed you");
	});
});

describe("why nothing can be written", () => {
	const withDidi = { ...threadRow("dm", "Didi", [alva, didi]), isReadOnly: true };
	const say = (shown: typeof withDidi, me: string, people: typeof members) =>
		closedWords(t, { shown, me, members: people });

	it("is that somebody has left, or that a child's adults have not allowed it, from both sides", () => {
		const gone = members.map((one) => (one === bo ? { ...bo, active: false } : one));
		expect(say({ ...dm, isReadOnly: true }, alva.id, gone)).toMatch(/^Bo is no longer in the family/);
		const strict = members.map((one) => (one === didi ? { ...didi, allowed: [bo.id] } : one));
		expect(say(withDidi, alva.id, strict)).toMatch(/^Didi's adults have not allowed/);
		expect(say({ ...withDidi, title: "Alva" }, didi.id, strict)).toMatch(/^To write with Alva, ask one of your adults/);
	});

	it("is that it was never started, or that I am out of it", () => {
		expect(say({ ...dm, startRefused: "not_allowed" }, alva.id, members)).toMatch(/could not be started\. ./);
		expect(say({ ...group, isGone: true }, alva.id, members)).toMatch(/^You are not in this conversation any more/);
	});
});

describe("a thread nobody has written in", () => {
	it("says what it is for", () => {
		expect(emptyWords(t, dm).body).toBe("Only you and Bo are in this conversation.");
		expect(emptyWords(t, notes).heading).toBe("Notes to yourself");
		expect(emptyWords(t, group).body).toMatch(/^Everybody in this group/);
		expect(emptyWords(t, family).heading).toBe("It is quiet here");
	});
});

describe("who has read a message", () => {
	const record = {
		...group.record,
		reads: { bo: 7, cleo: 5 },
		readAt: { bo: "2026-11-20T09:00:00.000Z", cleo: "2026-11-20T08:00:00.000Z" },
	};
	const of = (seq: number, told: { memberId: string; at: string }[] | null) =>
		readersOf({ record, message: { by: alva.id, seq }, told });

	it("is known without a network by how far their marks stand, and when only where the mark stands right there", () => {
		expect(of(5, null)).toEqual({
			read: [
				{ id: "cleo", at: "2026-11-20T08:00:00.000Z" },
				{ id: "bo", at: null },
			],
			unread: [],
			all: 2,
		});
		expect(of(6, null)).toMatchObject({ read: [{ id: "bo", at: null }], unread: ["cleo"] });
	});

	it("is known to the minute when the server has told", () => {
		const told = [{ memberId: "bo", at: "2026-11-20T07:30:00.000Z" }];
		expect(of(5, told).read.map(({ id }) => id)).toEqual(["bo", "cleo"]);
	});
});
