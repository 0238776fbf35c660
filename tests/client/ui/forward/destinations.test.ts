import { expect, it } from "vitest";
import { destinations } from "../../../../client/ui/forward/destinations.ts";
import { alva, bo, cleo, didi, dm, family, group, members, notes } from "../support/family.ts";

const names = (me: string, rows: (typeof family)[]) =>
	destinations({ me, members, rows }, "Notes").map(({ kind, name }) => `${kind} ${name}`);

it("conversations come first as they are in the list, then people without one, and notes to oneself once", () => {
	const named = { ...group, title: "Summer house" };
	expect(names(alva.id, [named, dm, family])).toEqual([
		"group Summer house",
		"person Bo",
		"everybody Family Chat",
		"person Cleo",
		"person Didi",
		"notes Alva",
	]);
	expect(names(alva.id, [notes]).slice(0, 2)).toEqual(["notes Alva", "person Bo"]);
});

it("a child is offered only whom its adults allow, and nobody a conversation they cannot write in", () => {
	expect(names(didi.id, [])).toEqual(["person Alva", "person Bo", "notes Didi"]);
	const shut = { ...dm, may: { ...dm.may, write: false } };
	expect(
		names(alva.id, [
			{ ...group, isGone: true },
			{ ...family, startRefused: "not_allowed" },
		]),
	).not.toContain("everybody Family Chat");
	expect(names(cleo.id, [shut])).toEqual(["person Alva", "person Bo", "notes Cleo"]);
	expect(destinations({ me: alva.id, members: [alva, bo], rows: [shut] }, "Notes").map(({ id }) => id)).toEqual([
		bo.id,
		alva.id,
	]);
});
