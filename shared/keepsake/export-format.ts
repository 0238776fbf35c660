import * as z from "zod/mini";
import { roleSchema } from "../api/session.ts";
import { type Entry, entrySchema, type Facts } from "../entry.ts";
import { idSchema } from "../ids.ts";

/** The name and the number a reader looks for first; docs/export.md says what changes the number. */
export const exportFormat = { format: "hearth-export", version: 1 } as const;

const personSchema = z.object({
	id: idSchema,
	name: z.string(),
	username: z.string(),
	role: roleSchema,
	active: z.boolean(),
});

/** What the server numbered and this device did not hold: from `from` to `to`, both among them; `to` null for "and what came after". */
const lackSchema = z.object({ from: z.int(), to: z.nullable(z.int()) });

const threadSchema = z.object({
	id: idSchema,
	kind: z.enum(["family", "dm", "group"]),
	/** As its entries say it; "" where it follows from the members. */
	title: z.string(),
	members: z.array(idSchema),
	createdAt: z.string(),
	entries: z.pipe(
		z.array(entrySchema),
		z.transform((entries: Entry[]) => entries.map(withoutProofs)),
	),
	lacks: z.array(lackSchema),
});

const fileSchema = z.object({
	id: idSchema,
	/** `smaller`: a smaller picture in its place; `none`: its bytes are not in this export. */
	bytes: z.enum(["whole", "smaller", "none"]),
	/** The media type of those bytes; "" for none. */
	type: z.string(),
	/** Where in the folder they stand; null inside a page, where an element names the file in `data-file`. */
	path: z.nullable(z.string()),
});

export const exportSchema = z.object({
	format: z.literal(exportFormat.format),
	version: z.literal(exportFormat.version),
	madeAt: z.string(),
	madeBy: idSchema,
	family: z.object({ name: z.string() }),
	people: z.array(personSchema),
	threads: z.array(threadSchema),
	files: z.array(fileSchema),
});

export type Exported = z.infer<typeof exportSchema>;
export type ExportedThread = Exported["threads"][number];
export type ExportedFile = Exported["files"][number];
export type Lack = z.infer<typeof lackSchema>;

/** What an entry says. The proofs beside it are for the server that made them, and worth nothing to another. */
export function withoutProofs({ before: _before, hash: _hash, seal: _seal, ...facts }: Entry): Facts {
	return facts;
}
