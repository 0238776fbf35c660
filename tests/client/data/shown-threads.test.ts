import { describe, expect, it } from "vitest";
import { emptyMemberView, type MemberView } from "../../../client/data/member-view.ts";
import type { OutboxRow } from "../../../client/data/outbox-row.ts";
import { showThreads } from "../../../client/data/shown-threads.ts";
import type { FamilyMember, Role, ThreadRecord } from "../../../shared/member-document.ts";
import type { RefusalCode } from "../../../shared/refusal.ts";
import type { Said } from "../../../shared/said.ts";

const composed = "2026-05-01T08:00:00.000Z";
const base = {
	open: 0,
	sealed: [],
	sealedHashes: [],
	sealedPlaces: [],
	reads: {},
	readAt: {},
	pinned: [],
	files: {},
	createdAt: composed,
	title: "",
};
const boat: ThreadRecord = { ...base, id: "boat", kind: "group", members: ["alva", "bo", "cleo"] };
const family: ThreadRecord = { ...base, id: "family", kind: "family", title: "Lindgren", members: ["alva", "bo"] };

function person(id: string, name: string, role: Role, some: Partial<FamilyMember>): FamilyMember {
	const proofs = {
		username: id,
		since: composed,
		seal: "",
		hue: null,
		photo: null,
		adults: [],
		allowed: null,
		seen: null,
	};
	return { id, name, role, active: true, ...proofs, ...some };
}
const members = [
	person("alva", "Alva", "owner", {}),
	person("bo", "Bo", "adult", {}),
	person("cleo", "Cleo", "adult", { active: false }),
	person("didi", "Didi", "child", { allowed: ["alva"] }),
];
function view(...threads: ThreadRecord[]): MemberView {
	const named = new Map(threads.map((thread) => [thread.id, thread]));
	return { ...emptyMemberView, isEmpty: false, threads: named, family: { name: "Lindgren", members } };
}

type Words = Said extends infer S ? (S extends Said ? Omit<S, "id" | "composed"> : never) : never;
function outbox(...said: (Words & { refused?: RefusalCode })[]): OutboxRow[] {
	return said.map(({ refused, ...words }, key) => {
		return { key, said: { id: `said ${key}`, composed, ...words } as Said, refused: refused ?? null };
	});
}
const shownTo = (me: string, of: MemberView, ...said: Parameters<typeof outbox>) =>
	showThreads(me, of, outbox(...said));

describe("what waits, laid over what the server says", () => {
	it("changes names and members in the order it was done, and leaves what was refused aside", () => {
		const shown = shownTo(
			"alva",
			view(boat),
			{ thread: "boat", kind: "rename", title: "Boat" },
			{ thread: "boat", kind: "members", add: ["didi"], remove: ["bo"] },
			{ thread: "boat", kind: "rename", title: "Ship" },
			{ thread: "boat", kind: "rename", title: "Raft", refused: "not_allowed" },
			{ thread: "boat", kind: "mute", notify: "mentions" },
		).get("boat");
		expect(shown).toMatchObject({ title: "Ship", notify: "mentions", isPending: false });
		expect(shown?.record.members).toEqual(["alva", "cleo", "didi"]);
	});

	it("is a thread of its own where I have started it, and the server's as soon as it names it", () => {
		const start: Words = { thread: "new", kind: "start", threadKind: "dm", members: ["alva", "bo"], title: "" };
		expect(shownTo("alva", view(), start).get("new")).toMatchObject({ title: "Bo", isPending: true });
		const dm: ThreadRecord = { ...base, id: "new", kind: "dm", members: ["alva", "bo"], reads: { alva: 3 } };
		const known = shownTo("alva", view(dm), { ...start, refused: "not_allowed" }).get("new");
		expect(known).toMatchObject({ isPending: false, startRefused: null, record: { reads: { alva: 3 } } });
	});

	it("is nothing any more where I am on my way out, until the server has refused to let me go", () => {
		const leave: Words = { thread: "boat", kind: "members", add: [], remove: ["alva"] };
		expect(shownTo("alva", view(boat), leave).size).toBe(0);
		expect(shownTo("alva", view(boat), { ...leave, refused: "bad_entry" }).size).toBe(1);
	});

	it("[I1] keeps words in sight that belong to a thread I am not in any more, and marks alone do not", () => {
		const lost = { thread: "gone", kind: "message", body: "Wait for me", refused: "thread_not_found" } as const;
		expect(shownTo("alva", view(), lost).get("gone")).toMatchObject({ isGone: true, may: { write: false } });
		expect(shownTo("alva", view(), { thread: "gone", kind: "read", seq: 4 }).size).toBe(0);
	});
});

describe("what I may do to a thread", () => {
	const may = (me: string, of: ThreadRecord) => shownTo(me, view(of)).get(of.id)?.may;
	const dm = (...both: string[]): ThreadRecord => ({ ...base, id: "dm", kind: "dm", members: both });

	it("follows from who I am: everybody names a group and leaves it, the grown-ups say who is in it", () => {
		const everything = { write: true, rename: true, add: true, remove: true, leave: true };
		expect(may("bo", boat)).toEqual(everything);
		expect(may("didi", boat)).toEqual({ ...everything, add: false, remove: false });
	});

	it("is to name the family's thread for grown-ups, to leave it for nobody", () => {
		expect(may("bo", family)).toEqual({ write: true, rename: true, add: false, remove: false, leave: false });
		expect(may("didi", family)?.rename).toBe(false);
	});

	it("is to read alone, where the other has left the family or one of us is not allowed the other", () => {
		expect(may("alva", dm("alva", "cleo"))?.write).toBe(false);
		expect(may("bo", dm("bo", "didi"))?.write).toBe(false);
		expect(may("didi", dm("bo", "didi"))?.write).toBe(false);
		expect(may("alva", dm("alva", "didi"))).toMatchObject({ write: true, rename: false, leave: false });
		expect(may("alva", dm("alva"))?.write).toBe(true);
	});
});
