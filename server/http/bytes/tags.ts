import type { StoredPart } from "../../files/file-store.ts";
import type { SeenFile } from "../../files/may-see.ts";

/** A strong entity tag: of a file's part there are other bytes only after it was uploaded anew. */
export function tagOf({ id, uploaded_at }: SeenFile, part: StoredPart): string {
	const at = uploaded_at === null ? 0 : Date.parse(uploaded_at);
	return `"${id}-${part}-${at.toString(36)}"`;
}

/** Whether If-None-Match names it; there a weak tag is as good as a strong one (RFC 9110, 13.1.2). */
export function isTagListed(header: string | undefined, tag: string): boolean {
	if (header === undefined) return false;
	const listed = header.split(",").map((one) => one.trim().replace(/^W\//, ""));
	return listed.includes("*") || listed.includes(tag);
}

/** Whether If-Range lets the range stand: it is left out or names just this. A date never does, as we give none. */
export function isSameTag(header: string | undefined, tag: string): boolean {
	return header === undefined || header.trim() === tag;
}
