import * as z from "zod/mini";
import { limits } from "./limits.ts";

/** C0 and C1 controls, and the marks that can turn the reading direction of what surrounds a name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
const forbiddenInNames = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** A person's, device's, family's or thread's name: any script, 1 to 60 characters after trimming. */
export const nameSchema = z.pipe(
	z.string().check(z.maxLength(limits.nameLength * 4)),
	z.pipe(
		z.transform((text: string) => text.trim()),
		z.string().check(
			z.refine((text) => text.length > 0 && [...text].length <= limits.nameLength, { abort: true }),
			z.refine((text) => !forbiddenInNames.test(text) && isWellFormed(text)),
		),
	),
);

export function utf8Length(text: string): number {
	return new TextEncoder().encode(text).byteLength;
}

/** A lone surrogate cannot be written as UTF-8: it would come back as another text. */
export function isWellFormed(text: string): boolean {
	return !/\p{Surrogate}/u.test(text);
}
