import { findWord } from "./find-word.ts";
import { foldLetter } from "./fold.ts";

/** A piece of a text, and whether it is what was looked for. */
export type MarkedPiece = { text: string; isHit: boolean };

type Range = { from: number; to: number };

/** How much of a long text stands before its first hit, and in all, in UTF-16 units. */
const ahead = 40;
const most = 180;

/** The part of a text around what was looked for, on one line, in pieces that together are that part. */
export function markedText(text: string, words: readonly string[]): MarkedPiece[] {
	const line = text.normalize("NFC").replace(/\s+/gu, " ").trim();
	const hits = hitsIn(line, words);
	const begin = beginOf(line, hits[0]?.from ?? 0);
	const end = wholeLetter(line, Math.min(line.length, begin + most));
	const pieces: MarkedPiece[] = [];
	let at = begin;
	for (const { from, to } of hits.filter((hit) => hit.to <= end)) {
		pieces.push({ text: line.slice(at, from), isHit: false }, { text: line.slice(from, to), isHit: true });
		at = to;
	}
	pieces.push({ text: line.slice(at, end), isHit: false });
	if (begin > 0) pieces.unshift({ text: "…", isHit: false });
	if (end < line.length) pieces.push({ text: "…", isHit: false });
	return pieces.filter((piece) => piece.text !== "");
}

/** Every place of every word, joined where they touch, in the order they stand. */
function hitsIn(line: string, words: readonly string[]): Range[] {
	const { folded, origin } = foldWithOrigin(line);
	const found: Range[] = [];
	for (const word of words) {
		for (let at = findWord(folded, word, 0); at !== -1; at = findWord(folded, word, at + word.length))
			found.push({ from: origin[at] ?? 0, to: origin[at + word.length] ?? line.length });
	}
	found.sort((one, other) => one.from - other.from);
	const joined: Range[] = [];
	for (const range of found) {
		const last = joined.at(-1);
		if (last !== undefined && range.from <= last.to) last.to = Math.max(last.to, range.to);
		else joined.push({ ...range });
	}
	return joined;
}

/** `origin` tells of each unit of the folded text where the letter stands that it comes from. */
function foldWithOrigin(line: string): { folded: string; origin: number[] } {
	const origin: number[] = [];
	let folded = "";
	let at = 0;
	for (const letter of line) {
		const plain = foldLetter(letter);
		for (let unit = 0; unit < plain.length; unit += 1) origin.push(at);
		folded += plain;
		at += letter.length;
	}
	return { folded, origin };
}

/** A hit that stands far in a long text is shown with a few words before it. */
function beginOf(line: string, firstHit: number): number {
	if (firstHit <= ahead * 2) return 0;
	const space = line.indexOf(" ", firstHit - ahead);
	return wholeLetter(line, space === -1 || space >= firstHit ? firstHit - ahead : space + 1);
}

/** Not in the middle of a surrogate pair. */
function wholeLetter(line: string, at: number): number {
	const code = line.charCodeAt(at);
	return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
