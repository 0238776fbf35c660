import type { ErrorCode } from "../../shared/api/errors.ts";
import { errors } from "../../shared/i18n/en/errors.ts";

/** A code without its sentence does not compile. */
const sentences: Record<`error.${ErrorCode}`, string> = errors;

/** The one human sentence a code is answered with. */
export function sentenceOf(code: ErrorCode): string {
	return sentences[`error.${code}`];
}
