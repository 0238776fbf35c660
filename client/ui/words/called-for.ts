import type { Candidate } from "../picker/candidates.ts";

/** An `@` before the caret and what was typed behind it. */
export type Asked = { at: number; typed: string };

const begun = /(?<![\p{L}\p{N}_.+-])@((?:[^\s@][^\n@]{0,59})?)$/u;

/** Who is being called where the caret stands; null when nobody is. */
export function calledFor(text: string, caret: number): Asked | null {
	const found = begun.exec(text.slice(Math.max(0, caret - 62), caret));
	return found === null ? null : { at: caret - found[0].length, typed: found[1] ?? "" };
}

/** Those whose name, or a word of it, begins so; accents and case aside. Those whose whole name does stand first. */
export function fitting(candidates: readonly Candidate[], typed: string): Candidate[] {
	const wanted = plain(typed);
	const whole = candidates.filter(({ name }) => plain(name).startsWith(wanted));
	const words = candidates.filter((one) => !whole.includes(one) && plain(one.name).includes(` ${wanted}`));
	return [...whole, ...words];
}

/** A space at the end counts: "Bo " is not Bo any more, and may be Bo Berg. */
function plain(text: string): string {
	return text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase();
}
