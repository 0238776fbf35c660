import { fileNameSchema, unsafeLetters } from "./attached-file.ts";
import { limits } from "./limits.ts";
import { utf8Length } from "./text.ts";

/** What a file is called whose name was nothing but what may not be in one. */
const nameless = "file";

/** An ending that is worth keeping when a name is cut, like ".jpeg"; in letters of the name. */
const longestEnding = 12;

const unsafe = new RegExp(`[${unsafeLetters}]`, "g");

/**
 * A name that is safe to show and to save under, made from any text: without the path before it, without controls,
 * line ends and the marks that reorder letters on the screen, at most 255 bytes with its ending kept.
 * What it gives is always taken by `fileNameSchema`.
 */
export function safeFileName(given: string): string {
	const last = given.toWellFormed().split(/[/\\]/).at(-1) ?? "";
	const plain = last.replace(unsafe, "");
	const cut = cutToFit(plain.trim());
	return fileNameSchema.safeParse(cut).success ? cut : nameless;
}

function cutToFit(name: string): string {
	if (utf8Length(name) <= limits.fileNameBytes) return name;
	const dot = name.lastIndexOf(".");
	const ending = dot > 0 && name.length - dot <= longestEnding ? name.slice(dot) : "";
	const letters = [...name.slice(0, name.length - ending.length)];
	const room = limits.fileNameBytes - utf8Length(ending);
	let kept = "";
	for (const letter of letters) {
		if (utf8Length(kept) + utf8Length(letter) > room) break;
		kept += letter;
	}
	return kept.trimEnd() + ending;
}
