import * as z from "zod/mini";
import { limits } from "./limits.ts";

/** C0 and C1 controls, line ends of their own, and the marks that can turn the reading direction of what surrounds a name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
const forbiddenInNames = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
/** What is drawn as nothing: a name of these alone could not be seen, nor told from another. */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{White_Space}\u2800]/gu;

/** More than the longest emoji there are (19); marks piled higher than that are an attack on the screen. */
const longestCharacter = 24;

const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });

/** What people take for one character, however many code points it is written with. */
function charactersOf(text: string): string[] {
	return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function isOfNameLength(text: string): boolean {
	const characters = charactersOf(text);
	return (
		characters.length > 0 &&
		characters.length <= limits.nameLength &&
		characters.every((character) => character.length <= longestCharacter)
	);
}

/** A person's, device's, family's or thread's name: any script, 1 to 60 characters after trimming, something to be seen among them. */
export const nameSchema = z.pipe(
	z.string().check(z.maxLength(limits.nameLength * longestCharacter)),
	z.pipe(
		z.transform((text: string) => text.trim()),
		z.string().check(z.refine(isOfNameLength, { abort: true }), z.refine(isPlainLine)),
	),
);

/** One line without controls, of which something can be seen. */
export function isPlainLine(text: string): boolean {
	return !forbiddenInNames.test(text) && isWellFormed(text) && text.replace(invisible, "") !== "";
}

export function utf8Length(text: string): number {
	return new TextEncoder().encode(text).byteLength;
}

/** A lone surrogate cannot be written as UTF-8: it would come back as another text. */
export function isWellFormed(text: string): boolean {
	return !/\p{Surrogate}/u.test(text);
}
