import { describe, expect, it } from "vitest";
import { nameSchema } from "../../shared/text.ts";

const taken = (text: string) => {
	const parsed = nameSchema.safeParse(text);
	return parsed.success ? parsed.data : null;
};

describe("a name", () => {
	it.each([
		"Alva",
		"Åsa",
		"Мария",
		"奶奶",
		"할머니",
		"جدّتي",
		"סבתא",
		"ड्ज़",
		"ยาย",
		"👵🏽",
		"O’Neill-Łukasz III.",
		"Mum & Dad",
		"7",
	])("may be of any script: %s", (name) => {
		expect(taken(name)).toBe(name);
	});

	it("loses white space around it, of whatever kind, and keeps what is within", () => {
		expect(taken(" \t\u00a0\u3000Grandma  Rose\ufeff\n")).toBe("Grandma  Rose");
	});

	it.each(["a", "é", "👨‍👩‍👧‍👦", "👩🏽‍❤️‍💋‍👨🏿", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "षि", "e\u0301"])(
		"is of 60 characters at most, as people count them: %s",
		(character) => {
			expect(taken(character.repeat(60))).toBe(character.repeat(60));
			expect(taken(character.repeat(61))).toBeNull();
		},
	);

	it.each([
		["nothing", ""],
		["white space alone", " \u00a0\t "],
		["a line end", "Al\nva"],
		["a tab", "Al\tva"],
		["a null", "Al\u0000va"],
		["an escape", "\u001b[31mAlva"],
		["a control of the second set", "Al\u0085va"],
		["a line separator", "Al\u2028va"],
		["a mark that turns the direction", "Al\u202eva"],
		["an isolate that turns the direction", "\u2066Alva"],
		["half of a pair", "Al\ud83dva"],
		["nothing that can be seen", "\u200b\u200d\u2060"],
		["a filler that is drawn as nothing", "\u3164"],
		["marks piled up", `A${"\u0301".repeat(40)}`],
		["far too much", "a".repeat(100_000)],
	])("is refused: %s", (_what, name) => {
		expect(taken(name)).toBeNull();
	});
});
