import * as z from "zod/mini";
import { attachedFileSchema } from "./attached-file.ts";
import { idSchema } from "./ids.ts";
import { importedSchema } from "./imported.ts";

/** An ISO 8601 UTC time, as `Date.prototype.toISOString` writes it. */
export const timeSchema = z.iso.datetime({ precision: 3 });

export const startedKindSchema = z.enum(["dm", "group"]);

/** `seq`, `by` and `at` are the server's own, the rest is as said. */
const acceptedFields = {
	seq: z.int().check(z.positive()),
	id: idSchema,
	by: idSchema,
	at: timeSchema,
	composed: timeSchema,
	/** The running hash before it, where the entry before it stands in another segment: a segment alone can be given back. */
	before: z.optional(z.string()),
	/** The running hash (shared/history.ts). An entry without one is shown, and fails the check. */
	hash: z._default(z.string(), ""),
	/** The server's proof that it once put this entry at this very place (decision 0012); "" in those older than it. */
	seal: z._default(z.string(), ""),
};

const messageEntrySchema = z.object({
	...acceptedFields,
	kind: z.literal("message"),
	/** "" only where there are files. */
	body: z.string(),
	replyTo: z.optional(idSchema),
	files: z.optional(z.array(attachedFileSchema)),
	/** Its words and files were somebody's before. */
	forwarded: z.optional(z.literal(true)),
	/** It was written elsewhere, by whom this says; `by` brought it here. */
	imported: z.optional(importedSchema),
	/** Its words are the question. */
	poll: z.optional(z.object({ options: z.array(z.string()), several: z.boolean() })),
});

/** The first entry of a dm or a group: who is in it, the author among them, and its title, "" for none. */
const startEntrySchema = z.object({
	...acceptedFields,
	kind: z.literal("start"),
	threadKind: startedKindSchema,
	members: z.array(idSchema),
	title: z.string(),
});

const renameEntrySchema = z.object({ ...acceptedFields, kind: z.literal("rename"), title: z.string() });

/** Who came into the thread and who went; whoever leaves removes themself. */
const membersEntrySchema = z.object({
	...acceptedFields,
	kind: z.literal("members"),
	add: z.array(idSchema),
	remove: z.array(idSchema),
});

/** New words for a message, by its author. An entry that speaks of a message stands in that message's segment. */
const editEntrySchema = z.object({ ...acceptedFields, kind: z.literal("edit"), of: idSchema, body: z.string() });

/** Somebody puts an emoji to a message, or takes theirs away. */
const reactEntrySchema = z.object({
	...acceptedFields,
	kind: z.literal("react"),
	of: idSchema,
	emoji: z.string(),
	on: z.boolean(),
});

/** A place in a thread document: Yjs's client id and clock. */
const placeFields = { writer: z.int().check(z.positive()), clock: z.int().check(z.minimum(0)) };

/** What had words that are no more; `content` is the hash of what it said, by which the history can still be checked. */
const lostFields = { was: z.enum(["message", "edit"]), content: z.string() };

/** One entry whose words went with a deletion, and where it stood. */
const goneSchema = z.object({ ...acceptedFields, ...lostFields, ...placeFields });
export type Gone = z.infer<typeof goneSchema>;

/** A message is gone, by its author or an owner: its words, their changes (`gone`), and its files, by their ids. */
const deleteEntrySchema = z.object({
	...acceptedFields,
	kind: z.literal("delete"),
	of: idSchema,
	files: z.array(idSchema),
	gone: z.array(goneSchema),
});

/**
 * What is left of an entry whose words were deleted. In the document its place is empty, and the delete says what stood
 * there (shared/gone.ts). `about`: of an edit, its message.
 */
const deletedEntrySchema = z.object({
	...acceptedFields,
	...lostFields,
	kind: z.literal("deleted"),
	about: z.nullable(idSchema),
});

/** What somebody chooses in a poll, by the places of its answers; none takes their vote back. */
const voteEntrySchema = z.object({
	...acceptedFields,
	kind: z.literal("vote"),
	of: idSchema,
	choices: z.array(z.int()),
});

/** Somebody keeps a message at hand for everybody in the thread, or no longer. */
const pinEntrySchema = z.object({ ...acceptedFields, kind: z.literal("pin"), of: idSchema, on: z.boolean() });

/** What the server has accepted. A thread's title and members are the fold of its entries (decision 0018). */
export const entrySchema = z.discriminatedUnion("kind", [
	messageEntrySchema,
	startEntrySchema,
	renameEntrySchema,
	membersEntrySchema,
	editEntrySchema,
	reactEntrySchema,
	deleteEntrySchema,
	deletedEntrySchema,
	voteEntrySchema,
	pinEntrySchema,
]);
export type Entry = z.infer<typeof entrySchema>;
export type MessageEntry = z.infer<typeof messageEntrySchema>;
export type DeleteEntry = Extract<Entry, { kind: "delete" }>;
export type DeletedEntry = Extract<Entry, { kind: "deleted" }>;
/** An entry that says something of the thread itself. */
export type ThreadEntry = Extract<Entry, { kind: "start" | "rename" | "members" }>;
export type PinEntry = Extract<Entry, { kind: "pin" }>;
/** An entry that speaks of a message. */
export type AboutEntry = Extract<Entry, { of: string }>;

/** What an accepted entry says, before it has its proofs. */
export type Facts = WithoutProofs<Entry>;
type WithoutProofs<E> = E extends unknown ? Omit<E, "before" | "hash" | "seal"> : never;

export function isMessageEntry(entry: Entry): entry is MessageEntry {
	return entry.kind === "message";
}

/** The message in whose segment it stands, because it speaks of it, or did. */
export function messageOf(entry: Entry): string | null {
	if (isAboutEntry(entry)) return entry.of;
	return entry.kind === "deleted" ? entry.about : null;
}

export function isAboutEntry(entry: Entry): entry is AboutEntry {
	return "of" in entry;
}
