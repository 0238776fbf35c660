import * as z from "zod/mini";
import { idSchema } from "./ids.ts";
import { limits } from "./limits.ts";
import { isWellFormed, utf8Length } from "./text.ts";

/** Controls, line ends, and the marks that would turn "exe.photo" into "photo.exe" on the screen; for a class of letters. */
export const unsafeLetters =
	"\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069";
/** Those, and what separates a path. */
const forbiddenInFileNames = new RegExp(`[${unsafeLetters}/\\\\]`);

/** A file's name as it is shown and offered for saving; never a path, and never used as one. */
export const fileNameSchema = z.string().check(
	z.refine((name) => name.trim() !== "" && name !== "." && name !== ".." && utf8Length(name) <= limits.fileNameBytes),
	z.refine((name) => isWellFormed(name) && !forbiddenInFileNames.test(name)),
);

/** `type/subtype` in small letters, without parameters. */
export const mimetypeSchema = z.string().check(z.regex(/^[a-z]+\/[a-z0-9][a-z0-9.+-]{0,79}$/));

/** What is made of it on the screen. */
export const shownAsSchema = z.enum(["photo", "video", "audio", "voice", "file"]);

const pixels = z.int().check(z.minimum(1), z.maximum(limits.imageSide));

/**
 * A file as its message speaks of it, from its author's device: enough to draw its place before a byte of it is here.
 * Only the form is checked; what a file is, is decided by its bytes (server/files).
 */
export const attachedFileSchema = z.strictObject({
	id: idSchema,
	name: fileNameSchema,
	type: mimetypeSchema,
	/** Bytes. */
	size: z.int().check(z.minimum(1), z.maximum(limits.fileBytes)),
	shownAs: shownAsSchema,
	/** Of a picture or a video, upright. */
	width: z.optional(pixels),
	height: z.optional(pixels),
	/** 4 × 4 colours to draw until there is more: 16 times RGB565, big-endian, row by row, as base64url without padding. */
	blur: z.optional(z.string().check(z.regex(/^[\w-]{43}$/))),
	/** How long it plays. */
	ms: z.optional(z.int().check(z.minimum(0), z.maximum(24 * 60 * 60 * 1000))),
	/** How loud a voice is, from its beginning to its end: each letter of base64url is a height of 0 to 63. */
	wave: z.optional(z.string().check(z.regex(/^[\w-]{1,64}$/))),
	/** The file with the picture a video is shown by. */
	poster: z.optional(idSchema),
});
export type AttachedFile = z.infer<typeof attachedFileSchema>;

/** One to ten, no id twice, posters included. */
export const attachedFilesSchema = z.array(attachedFileSchema).check(
	z.minLength(1),
	z.maxLength(limits.messageFiles),
	z.refine((files) => {
		const ids = idsOfFiles(files);
		return new Set(ids).size === ids.length;
	}),
);

/** The ids of these files and of their posters. */
export function idsOfFiles(files: readonly AttachedFile[]): string[] {
	return files.flatMap(({ id, poster }) => (poster === undefined ? [id] : [id, poster]));
}

const fields = [
	...(["id", "name", "type", "size", "shownAs"] as const),
	...(["width", "height", "blur", "ms", "wave", "poster"] as const),
];

/** What the running hash covers of a file, in an order of its own: the order of an object's keys is nobody's promise. */
export function fileContent(file: AttachedFile): unknown[] {
	return fields.map((field) => file[field] ?? null);
}

/** The same with its fields in that order, for what is written to the same bytes each time. */
export function fileInOrder(file: AttachedFile): AttachedFile {
	const said = fields.flatMap((field) => (file[field] === undefined ? [] : [[field, file[field]] as const]));
	return Object.fromEntries(said) as AttachedFile;
}
