import { describe, expect, it } from "vitest";
import type { ThreadRow } from "../../../client/data/family-data.ts";
import { chosen, everybody, existing, offered, type Reachable, withOne } from "../../../client/ui/new/recipients.ts";
import { matching, peopleFor, personCandidates } from "../../../client/ui/picker/candidates.ts";
import { alva, bo, cleo, didi, dm, family, group, members, notes } from "./support/family.ts";

const rows: ThreadRow[] = [family, dm, notes, group];
const from = (me: typeof alva): Reachable => ({ me, members, family });
const names = (candidates: readonly { name: string; detail: string | null }[]) =>
	candidates.map(({ name, detail }) => (detail === null ? name : `${name} (${detail})`));

describe("whom a message can be written to", () => {
	it("is everybody at first, and then people, and oneself for notes", () => {
		expect(names(chosen(from(alva), [everybody], "Notes"))).toEqual(["Family Chat"]);
		expect(names(offered(from(alva), [everybody], "Notes"))).toEqual(["Bo", "Cleo", "Didi", "Alva (Notes)"]);
		expect(names(offered(from(alva), [bo.id], "Notes"))).toEqual(["Family Chat", "Cleo", "Didi", "Alva (Notes)"]);
	});

	it("a child is offered only whom its adults allow, and is offered only to them", () => {
		expect(names(offered(from(didi), [everybody], "Notes"))).toEqual(["Alva", "Bo", "Didi (Notes)"]);
		expect(names(offered(from(cleo), [everybody], "Notes"))).not.toContain("Didi");
		// Bo may write with Didi, Cleo may not: so the three of them cannot be together.
		expect(names(offered(from(bo), [cleo.id], "Notes"))).not.toContain("Didi");
		expect(names(offered(from(bo), [didi.id], "Notes"))).not.toContain("Cleo");
	});

	it("everybody and notes stand alone, and a child writes to one person", () => {
		expect(withOne(from(alva), [everybody], bo.id)).toEqual([bo.id]);
		expect(withOne(from(alva), [bo.id], cleo.id)).toEqual([bo.id, cleo.id]);
		expect(withOne(from(alva), [bo.id, cleo.id], everybody)).toEqual([everybody]);
		expect(withOne(from(alva), [bo.id], alva.id)).toEqual([alva.id]);
		expect(withOne(from(alva), [alva.id], bo.id)).toEqual([bo.id]);
		expect(withOne(from(didi), [alva.id], bo.id)).toEqual([bo.id]);
	});

	it("whoever has left is not among the chosen, though a draft still names them", () => {
		const without = {
			...from(alva),
			members: members.map((one) => (one.id === bo.id ? { ...one, active: false } : one)),
		};
		expect(names(chosen(without, [bo.id, cleo.id], "Notes"))).toEqual(["Cleo"]);
		expect(names(offered(without, [], "Notes"))).not.toContain("Bo");
	});
});

describe("the conversation it goes to", () => {
	it("is the one that exists: the family's, a dm, notes, and a group without a name of the very same people", () => {
		const find = (to: string[], title: string) => existing(from(alva), rows, to, title)?.record.id ?? null;
		expect(find([everybody], "")).toBe(family.record.id);
		expect(find([bo.id], "")).toBe(dm.record.id);
		expect(find([alva.id], "")).toBe(notes.record.id);
		expect(find([cleo.id, bo.id], "")).toBe(group.record.id);
		expect(find([cleo.id, bo.id], "Boats")).toBeNull();
		expect(find([cleo.id], "")).toBeNull();
	});
});

describe("typing", () => {
	const people = personCandidates([
		{ ...bo, name: "Zoë Lind" },
		{ ...cleo, name: "Lindgren Zoe" },
		{ ...didi, name: "Åke", username: "ake" },
		{ ...alva, name: "Åke", username: "ake-senior" },
	]);

	it("finds the beginning of any word, accents and case aside, the first word first", () => {
		expect(names(matching(people, "zoe"))).toEqual(["Zoë Lind", "Lindgren Zoe"]);
		expect(names(matching(people, "LIND"))).toEqual(["Lindgren Zoe", "Zoë Lind"]);
		expect(names(matching(people, "ind"))).toEqual([]);
		expect(matching(people, " ")).toHaveLength(4);
	});

	it("tells two of one name apart by what they sign in with", () => {
		expect(names(matching(people, "ake"))).toEqual(["Åke (ake)", "Åke (ake-senior)"]);
	});

	it("people are offered by name, those inside already are not", () => {
		expect(peopleFor(members, [alva.id]).map(({ name }) => name)).toEqual(["Bo", "Cleo", "Didi"]);
	});
});
