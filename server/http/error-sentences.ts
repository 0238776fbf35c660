import type { ErrorCode } from "../../shared/api/errors.ts";
import { en } from "../../shared/i18n/en.ts";

/** A code without its sentence does not compile. */
const sentences: Record<`error.${ErrorCode}`, string> = en;

/** The one human sentence a code is answered with. */
export function sentenceOf(code: ErrorCode): string {
	return sentences[`error.${code}`];
}
