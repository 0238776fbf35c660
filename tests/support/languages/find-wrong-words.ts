import type { PluralForms } from "../../../shared/i18n/translate.ts";
import type { ReadLanguage, Words } from "./read-languages.ts";

/** The keys of which this language says nothing yet. */
export function findUntranslated(english: Words, words: Words): string[] {
	return Object.keys(english).filter((key) => !Object.hasOwn(words, key));
}

/** What is wrong with what it does say, one sentence each. */
export function findWrongWords(english: Words, { tag, words, same }: Omit<ReadLanguage, "language">): string[] {
	const unknown = Object.keys(words)
		.filter((key) => !Object.hasOwn(english, key))
		.map((key) => `${key} is said in no English`);
	const wrong = Object.entries(words).flatMap(([key, entry]) => {
		const original = english[key];
		return original === undefined ? [] : wrongIn(tag, key, original, entry);
	});
	return [...unknown, ...wrong, ...findSame(english, words, same)];
}

function wrongIn(tag: string, key: string, english: string | PluralForms, entry: string | PluralForms): string[] {
	if (typeof english === "string") {
		if (typeof entry !== "string") return [`${key} has forms by number, the English has not`];
		return wrongSentence(key, entry, namesIn(english), namesIn(english));
	}
	if (typeof entry === "string") return [`${key} has no forms by number, the English has`];
	const classes = classesOf(tag);
	const have = Object.keys(entry);
	const missing = [...classes.keys()].filter((name) => !have.includes(name)).map((name) => `${key} lacks its ${name}`);
	const extra = have.filter((name) => !classes.has(name)).map((name) => `${key} has a ${name}, ${tag} has none`);
	const general = namesIn(english.other);
	const all = [...new Set(Object.values(english).flatMap(namesIn))];
	const wrong = Object.entries(entry).flatMap(([name, sentence]) => {
		// A form for one number alone may write that number as a word, or not at all: "two messages".
		const isOfOne = (classes.get(name) ?? 0) === 1;
		return wrongSentence(`${key} (${name})`, sentence, isOfOne ? [] : general, all);
	});
	return [...missing, ...extra, ...wrong];
}

function wrongSentence(at: string, sentence: string, needed: readonly string[], known: readonly string[]): string[] {
	const names = namesIn(sentence);
	return [
		...(sentence.trim() === sentence && sentence !== "" ? [] : [`${at} is empty, or has a space at an end`]),
		...(/[{}]/.test(sentence.replace(/\{\w+\}/g, "")) ? [`${at} has a brace that belongs to nothing`] : []),
		...needed.filter((name) => !names.includes(name)).map((name) => `${at} lacks {${name}}`),
		...names.filter((name) => !known.includes(name)).map((name) => `${at} has {${name}}, the English has not`),
	];
}

/** The classes that whole numbers below a million fall into, and how many of the first thousand are in each; `other` always. */
export function classesOf(tag: string): Map<string, number> {
	const rules = new Intl.PluralRules(tag);
	const counts = new Map<string, number>([["other", 0]]);
	const numbers = [...Array(1_000).keys(), 1_000, 10_000, 100_000, 999_999];
	for (const number of numbers) {
		const name = rules.select(number);
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return counts;
}

/** Words that are the English ones, letter for letter, and are not known to be the same in this language. */
function findSame(english: Words, words: Words, known: readonly string[]): string[] {
	const same = Object.keys(words).filter((key) => isSame(english[key], words[key]));
	return [
		...same.filter((key) => !known.includes(key)).map((key) => `${key} is still English`),
		...known.filter((key) => !same.includes(key)).map((key) => `${key} is said to be as in English, and is not`),
	];
}

function isSame(english: string | PluralForms | undefined, entry: string | PluralForms | undefined): boolean {
	if (typeof english !== "object" || typeof entry !== "object") return english === entry && hasWords(english);
	return Object.values(entry).some((sentence) => hasWords(sentence) && Object.values(english).includes(sentence));
}

function hasWords(sentence: unknown): boolean {
	return typeof sentence === "string" && /\p{L}/u.test(sentence.replace(/\{\w+\}/g, ""));
}

function namesIn(sentence: string): string[] {
	return [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
}
