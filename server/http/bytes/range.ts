import type { ByteRange } from "../../files/file-store.ts";

/**
 * What a Range header asks of `size` bytes (RFC 9110, 14). "whole" where there is none, where it is none, and for several
 * at once: a hundred small pieces of one file are nobody's honest wish. "unsatisfiable" where it begins behind the end.
 */
export function readRange(header: string | undefined, size: number): ByteRange | "whole" | "unsatisfiable" {
	const [, first = "", last = ""] = /^bytes=[ \t]*([0-9]{0,15})-([0-9]{0,15})[ \t]*$/i.exec(header ?? "") ?? [];
	if (first === "" && last === "") return "whole";
	const isSuffix = first === "";
	if (!isSuffix && last !== "" && Number(last) < Number(first)) return "whole";
	const from = isSuffix ? Math.max(0, size - Number(last)) : Number(first);
	const to = isSuffix || last === "" ? size - 1 : Math.min(Number(last), size - 1);
	return from > to ? "unsatisfiable" : { from, to };
}
