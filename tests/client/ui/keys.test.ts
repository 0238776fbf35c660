import { describe, expect, it } from "vitest";
import { type Combo, combos, isPressed } from "../../../client/ui/keys/combos.ts";
import { shortcuts } from "../../../client/ui/keys/shortcuts.ts";

const press = (key: string, held: Partial<Record<"ctrlKey" | "metaKey" | "altKey" | "shiftKey", true>>) => ({
	...{ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false },
	...held,
});
const ctrl = { ctrlKey: true } as const;

describe("a shortcut", () => {
	it("is its key with what is held, and nothing more", () => {
		expect(isPressed(press("k", ctrl), combos.switch)).toBe(true);
		expect(isPressed(press("K", ctrl), combos.switch)).toBe(true);
		for (const other of [
			press("k", {}),
			press("k", { ...ctrl, altKey: true }),
			press("k", { ...ctrl, shiftKey: true }),
		]) {
			expect(isPressed(other, combos.switch)).toBe(false);
		}
		expect(isPressed(press("k", { ...ctrl, metaKey: true }), combos.switch)).toBe(false);
		expect(isPressed(press("F6", {}), combos.partBefore)).toBe(false);
		expect(isPressed(press("F6", { shiftKey: true }), combos.nextPart)).toBe(false);
	});

	it("is not heard while an input method chooses a word", () => {
		expect(isPressed({ ...press("b", ctrl), isComposing: true }, combos.bold)).toBe(false);
	});

	it("with a slash is heard where a slash is typed with Shift", () => {
		expect(isPressed(press("/", ctrl), combos.shortcuts)).toBe(true);
		expect(isPressed(press("/", { ...ctrl, shiftKey: true }), combos.shortcuts)).toBe(true);
	});
});

describe("the list of shortcuts", () => {
	const listed: readonly Combo[] = shortcuts.flatMap(({ keys }) => keys.flatMap(({ by }): readonly Combo[] => by));

	it("has every combination the page hears", () => {
		expect(Object.values(combos).filter((combo) => !listed.includes(combo))).toEqual([]);
	});

	it("needs no single letter: whoever speaks to the machine would press it in every word", () => {
		expect(listed.filter(({ key, mod }) => /^[a-z]$/i.test(key) && !mod)).toEqual([]);
	});
});
