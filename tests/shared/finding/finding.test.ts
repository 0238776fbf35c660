import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findWord } from "../../../shared/finding/find-word.ts";
import { foldText } from "../../../shared/finding/fold.ts";
import { markedText } from "../../../shared/finding/marked-text.ts";
import { wantedWords } from "../../../shared/finding/wanted-words.ts";

/** Whether somebody who types `typed` finds `text`. */
function finds(typed: string, text: string): boolean {
	const folded = foldText(text);
	return wantedWords(typed).every((word) => findWord(folded, word, 0) !== -1);
}

const marks = (text: string, typed: string) =>
	markedText(text, wantedWords(typed))
		.map(({ text: piece, isHit }) => (isHit ? `[${piece}]` : piece))
		.join("");

describe("a word is found", () => {
	it.each([
		["ferry", "The FERRY leaves at nine"],
		["fer", "The ferry leaves at nine"],
		["nine ferry", "The ferry leaves at nine"],
		["cafe", "Au Café"],
		["café", "au cafe"],
		["angstrom", "Ångström"],
		["Ångström", "A\u030angstro\u0308m"],
		["strasse", "Straße 5"],
		["oresund", "Øresund"],
		["lodz", "Łódź"],
		["istanbul", "İstanbul"],
		["σοφος", "Σοφός"],
		["елка", "Ёлка"],
		["ecole", "à l’école"],
		["5", "Straße 5"],
		["東京", "明日は東京駅で"],
		["とうきょう", "とうきょうタワー"],
		["カフェ", "ｶﾌｪで"],
		["iphone", "買iPhone"],
		["สวัสดี", "คุณแม่สวัสดีค่ะ"],
		["नमस्ते", "माँ, नमस्ते!"],
		["بيت", "في البَيْت"],
		["احمد", "أحمد"],
		["שלום", "וְשָׁלוֹם לך"],
		["한국", "한국어"],
		["🎉", "Happy birthday 🎉🎂"],
		[":-)", "All well :-)"],
		["p.s.", "P.S. bring bread"],
	])("by %s in: %s", (typed, text) => {
		expect(finds(typed, text)).toBe(true);
	});

	it.each([
		["erry", "The ferry leaves at nine"],
		["ferryman", "The ferry leaves"],
		["ferry bus", "The ferry leaves"],
		["🎂", "Happy birthday 🎉"],
		["か", "が"],
	])("but not by %s in: %s", (typed, text) => {
		expect(finds(typed, text)).toBe(false);
	});

	it("by the beginning of each of its words, whatever is written", () => {
		const word = fc.stringMatching(/^[a-zàéñüßø]{1,8}$/);
		fc.assert(
			fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), (words, which, cut) => {
				const chosen = words[which % words.length] ?? "";
				return finds(chosen.slice(0, 1 + (cut % chosen.length)), words.join(" "));
			}),
		);
	});
});

describe("what is shown of a message", () => {
	it("marks the letters that were looked for as they were written", () => {
		expect(marks("Au Café, ce soir", "cafe soi")).toBe("Au [Café], ce [soi]r");
		expect(marks("Straße", "strasse")).toBe("[Straße]");
		expect(marks("明日は東京駅で", "東京")).toBe("明日は[東京]駅で");
		expect(marks("two\n\nlines", "lines")).toBe("two [lines]");
	});

	it("is the part around the first hit of a long text", () => {
		const text = `${"before ".repeat(40)}the needle ${"after ".repeat(80)}`;
		const shown = marks(text, "needle");
		expect(shown).toMatch(/^…before before .*the \[needle\] after .*…$/);
		expect(shown.length).toBeLessThan(250);
	});

	it("is nothing but the text, whatever the text and the words", () => {
		fc.assert(
			fc.property(
				fc.string({ unit: "binary", maxLength: 300 }),
				fc.string({ unit: "grapheme", maxLength: 5 }),
				(text, typed) => {
					const shown = markedText(text, wantedWords(typed))
						.map((piece) => piece.text)
						.join("");
					const plain = shown.replace(/^…/u, "").replace(/…$/u, "");
					expect(text.normalize("NFC").replace(/\s+/gu, " ")).toContain(plain);
				},
			),
			{ numRuns: 40 },
		);
	});

	it("takes no time that grows faster than 16 KB of the worst text", () => {
		const text = "a".repeat(16_384);
		const begun = performance.now();
		for (let round = 0; round < 10; round += 1) markedText(text, ["aa", "a"]);
		expect(performance.now() - begun).toBeLessThan(1_000);
	});
});
