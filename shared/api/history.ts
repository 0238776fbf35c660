import * as z from "zod/mini";
import { attachedFilesSchema } from "../attached-file.ts";
import { startedKindSchema, timeSchema } from "../entry.ts";
import { idSchema } from "../ids.ts";
import { importedSchema } from "../imported.ts";
import { limits } from "../limits.ts";
import { choicesSchema, pollSchema } from "../poll.ts";
import { hueSchema } from "./people.ts";
import { roleSchema } from "./session.ts";

/** Longer than any hash (43 letters), seal (22) or thread id (36), which stands before a thread's first entry. */
const proofSchema = z.string().check(z.maxLength(64));
const wordsSchema = z.string().check(z.maxLength(limits.textBytes));
const countSchema = z.int().check(z.minimum(0));
const seqSchema = z.int().check(z.minimum(0));
const segmentSchema = z.int().check(z.minimum(0), z.maximum(999_999));

/**
 * Where the server's history of a thread stands: after its last entry, with the open segment and the end of each sealed
 * one in order, with what the member document calls its places. The hash of a thread without entries is the thread's own id (shared/history.ts).
 */
export const historyAnswerSchema = z.object({
	seq: seqSchema,
	hash: proofSchema,
	segment: segmentSchema,
	sealed: z.array(z.object({ seq: seqSchema, hash: proofSchema, places: proofSchema })),
});
export type HistoryAnswer = z.infer<typeof historyAnswerSchema>;

const givenFields = {
	seq: z.int().check(z.positive()),
	id: idSchema,
	by: idSchema,
	at: timeSchema,
	composed: timeSchema,
	before: z.optional(proofSchema),
	hash: proofSchema,
	seal: proofSchema,
	writer: z.int().check(z.positive(), z.maximum(0xffff_ffff)),
	clock: countSchema,
};
const peopleSchema = z.array(idSchema).check(z.maxLength(limits.threadMembers));

const lostFields = { was: z.enum(["message", "edit"]), content: proofSchema };
const { writer, clock, ...acceptedFields } = givenFields;
/** Posters count as files. */
const filesGoneSchema = z.array(idSchema).check(z.maxLength(2 * limits.messageFiles));
/** The message and its edits; a few more than there may be, for what was said in one write. */
const goneSchema = z
	.array(z.strictObject({ ...acceptedFields, ...lostFields, writer, clock }))
	.check(z.maxLength(4 * limits.messageEdits));

/** An entry as it stands in a device's thread document, with the Yjs client id and clock it stands there under. */
export const givenEntrySchema = z.discriminatedUnion("kind", [
	z.strictObject({
		...givenFields,
		kind: z.literal("message"),
		body: wordsSchema,
		replyTo: z.optional(idSchema),
		files: z.optional(attachedFilesSchema),
		forwarded: z.optional(z.literal(true)),
		imported: z.optional(importedSchema),
		poll: z.optional(pollSchema),
	}),
	z.strictObject({
		...givenFields,
		kind: z.literal("start"),
		threadKind: startedKindSchema,
		members: peopleSchema,
		title: wordsSchema,
	}),
	z.strictObject({ ...givenFields, kind: z.literal("rename"), title: wordsSchema }),
	z.strictObject({ ...givenFields, kind: z.literal("members"), add: peopleSchema, remove: peopleSchema }),
	z.strictObject({ ...givenFields, kind: z.literal("edit"), of: idSchema, body: wordsSchema }),
	z.strictObject({ ...givenFields, kind: z.literal("react"), of: idSchema, emoji: wordsSchema, on: z.boolean() }),
	z.strictObject({ ...givenFields, kind: z.literal("delete"), of: idSchema, files: filesGoneSchema, gone: goneSchema }),
	z.strictObject({ ...givenFields, ...lostFields, kind: z.literal("deleted"), about: z.nullable(idSchema) }),
	z.strictObject({ ...givenFields, kind: z.literal("vote"), of: idSchema, choices: choicesSchema }),
	z.strictObject({ ...givenFields, kind: z.literal("pin"), of: idSchema, on: z.boolean() }),
]);
export type GivenEntry = z.infer<typeof givenEntrySchema>;

/** Entries of one segment in the order of the document; `before` is the running hash that stands before the first. */
export const giveBackBodySchema = z.strictObject({
	segment: segmentSchema,
	before: proofSchema,
	entries: z.array(givenEntrySchema).check(z.minLength(1), z.maxLength(limits.giveBack.entries)),
});
export type GiveBackBody = z.infer<typeof giveBackBodySchema>;

/**
 * How many entries came back to their own place, how many to a new one at the end, and how many were there.
 * `stale`: the server holds at least one of them at another place than the giver, who must fetch that segment anew.
 */
export const giveBackAnswerSchema = z.object({
	returned: countSchema,
	moved: countSchema,
	known: countSchema,
	stale: z.boolean(),
});
export type GiveBackAnswer = z.infer<typeof giveBackAnswerSchema>;

const membersSchema = z.array(idSchema).check(z.maxLength(1_000));

/** People as an old member document says them (shared/member-document.ts), those without a seal left out. */
export const peopleBackBodySchema = z.strictObject({
	members: z
		.array(
			z.strictObject({
				id: idSchema,
				name: wordsSchema,
				username: wordsSchema,
				role: roleSchema,
				active: z.boolean(),
				// Left out by pages that knew nothing of them; what was sealed with them is then refused.
				hue: z._default(z.nullable(hueSchema), null),
				photo: z._default(z.nullable(idSchema), null),
				adults: z._default(membersSchema, []),
				allowed: z._default(z.nullable(membersSchema), null),
				since: timeSchema,
				seal: proofSchema,
			}),
		)
		.check(z.maxLength(1_000)),
	revoked: z
		.array(z.strictObject({ id: idSchema, at: timeSchema, seal: proofSchema }))
		.check(z.maxLength(limits.revokedDevices)),
});
export type PeopleBackBody = z.infer<typeof peopleBackBodySchema>;

/** How many people and devices this changed. */
export const peopleBackAnswerSchema = z.object({ changed: countSchema });
