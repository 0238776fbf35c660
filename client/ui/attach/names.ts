import type { Attachment } from "../../data/attaching/desk-state.ts";

const endLength = 9;

/** A name in two parts: the first may be cut short, the second, with how it ends, is always seen. */
export function splitName(name: string): [start: string, end: string] {
	const letters = [...name];
	if (letters.length <= endLength * 2) return [name, ""];
	return [letters.slice(0, -endLength).join(""), letters.slice(-endLength).join("")];
}

/** It is sent as a smaller photo, or could be. */
export function isPhoto({ file, source, how }: Attachment): boolean {
	if (how === "usual" && file !== null) return file.shownAs === "photo";
	return source !== null && /^image\/(?!gif$|svg)/.test(source.type);
}
