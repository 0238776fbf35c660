import { describe, expect, it } from "vitest";
import { enLater } from "../../../shared/i18n/en-later.ts";
import type { WordsIn } from "../../../shared/i18n/words-in.ts";
import { everyone } from "../../../shared/mentions.ts";
import { classesOf, findUntranslated, findWrongWords } from "../../support/languages/find-wrong-words.ts";
import { readLanguages } from "../../support/languages/read-languages.ts";

const languages = await readLanguages();

describe.each(languages)("the catalogue of $tag", (one) => {
	it("says what it says with the forms, the names and the words of its own", () => {
		expect(findWrongWords(enLater, one)).toEqual([]);
	});

	it("says everything there is to say", () => {
		expect(findUntranslated(enLater, one.words)).toEqual([]);
	});

	it("knows its own name, its direction, and the word that calls everybody", () => {
		expect(one.language.name).not.toBe("English");
		expect(one.language.direction).toBe(["ar", "he"].includes(one.tag) ? "rtl" : "ltr");
		expect(everyone).toContain(one.words["mention.word"] ?? "everyone");
	});
});

it("there are the eleven languages that were promised", () => {
	expect(["en", ...languages.map(({ tag }) => tag)].toSorted()).toEqual([
		...["ar", "de", "en", "es", "fr", "he", "hi", "ja", "pt", "sv", "zh"],
	]);
});

describe("what a catalogue is measured by", () => {
	const english = {
		plain: "Back",
		named: "{name} wrote {text}",
		counted: { one: "One of {names}", other: "{count} of {names}" },
	} as const;
	const check = (tag: string, words: Parameters<typeof findWrongWords>[1]["words"], same: string[] = []) =>
		findWrongWords(english, { tag, words, same });

	it("finds what is missing, and what is said of nothing", () => {
		expect(findUntranslated(english, { plain: "Zurück" })).toEqual(["named", "counted"]);
		expect(check("de", { gone: "Weg" })).toEqual(["gone is said in no English"]);
	});

	it("finds a name that was lost, misspelt or never closed", () => {
		expect(check("de", { named: "{nam} schrieb {text} {" })).toEqual([
			"named has a brace that belongs to nothing",
			"named lacks {name}",
			"named has {nam}, the English has not",
		]);
	});

	it("finds the forms a language needs and has not, and those it does not know", () => {
		expect(check("ja", { counted: { one: "{names} {count}", other: "{names} {count}" } })).toEqual([
			"counted has a one, ja has none",
		]);
		expect(check("he", { counted: { one: "א", other: "{count} {names}" } })).toEqual(["counted lacks its two"]);
		expect([...classesOf("ar").keys()].toSorted()).toEqual(["few", "many", "one", "other", "two", "zero"]);
	});

	it("lets only a form for a single number leave the number out: in French 0 is one, too", () => {
		expect(check("fr", { counted: { one: "Un des {names}", other: "{count} des {names}" } })).toEqual([
			"counted (one) lacks {count}",
		]);
		expect(check("de", { counted: { one: "Eins", other: "{count} von {names}" } })).toEqual([]);
	});

	it("finds what is still English, unless it is known to be the same", () => {
		expect(check("de", { plain: "Back" })).toEqual(["plain is still English"]);
		expect(check("de", { plain: "Back" }, ["plain"])).toEqual([]);
		expect(check("de", { plain: "Zurück" }, ["plain"])).toEqual(["plain is said to be as in English, and is not"]);
	});

	it("does not compile with a key too many, a name too few or a form that is missing", () => {
		// @ts-expect-error {text} is missing.
		const lost: WordsIn<"de", typeof english> = { named: "{name} schrieb" };
		// @ts-expect-error Hebrew has a form for two.
		const short: WordsIn<"he", typeof english> = { counted: { one: "{names}", other: "{count} {names}" } };
		// @ts-expect-error There is no such key.
		const more: WordsIn<"de", typeof english> = { gone: "Weg" };
		const right: WordsIn<"ja", typeof english> = { counted: { other: "{names} {count}" } };
		expect([lost, short, more, right]).toHaveLength(4);
	});
});
