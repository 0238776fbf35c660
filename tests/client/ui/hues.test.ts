import { expect, test } from "vitest";
import { hues, huesOf } from "../../../client/ui/parts/hue.ts";
import type { FamilyMember } from "../../../shared/member-document.ts";
import { createRandom } from "../../support/random.ts";

/** The first who joined first. */
function family(count: number, seed: number): FamilyMember[] {
	const random = createRandom(seed);
	return Array.from({ length: count }, (_, index) => {
		const rest = Array.from({ length: 12 }, () => random.between(0, 15).toString(16)).join("");
		const id = `0193${String(index).padStart(4, "0")}-0000-7000-8000-${rest}`;
		return { id, name: `Member ${index}`, username: `m${index}`, role: "adult" as const, active: true } as FamilyMember;
	});
}

test("in a family of up to twelve nobody has the colour of somebody else", () => {
	for (let seed = 1; seed <= 50; seed += 1) {
		const given = [...huesOf(family(hues.length, seed)).values()];
		expect(new Set(given).size, `seed ${seed}`).toBe(hues.length);
	}
});

test("everybody keeps their colour when somebody joins, and when somebody who came later chooses theirs", () => {
	for (let seed = 1; seed <= 50; seed += 1) {
		const members = family(8, seed);
		const before = huesOf(members.slice(0, 7));
		expect([...huesOf(members)].slice(0, 7), `seed ${seed}`).toEqual([...before]);
		const [first] = before.values();
		const chosen = members.map((member, index) => (index === 7 ? { ...member, hue: first } : member)) as FamilyMember[];
		expect([...huesOf(chosen)].slice(0, 7), `seed ${seed}`).toEqual([...before]);
	}
});

test("a chosen colour is the one that is shown, and who comes later does not get it", () => {
	const [first, ...others] = family(5, 3) as [FamilyMember, ...FamilyMember[]];
	const given = huesOf([{ ...first, hue: 225 }, ...others]);
	expect(given.get(first.id)).toBe(225);
	expect(new Set(given.values()).size).toBe(5);
});
