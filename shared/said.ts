import * as z from "zod/mini";
import { attachedFilesSchema } from "./attached-file.ts";
import { dmThreadId, isDmThreadId } from "./dm-thread-id.ts";
import { emojiSchema } from "./emoji.ts";
import { startedKindSchema, timeSchema } from "./entry.ts";
import { idSchema } from "./ids.ts";
import { limits } from "./limits.ts";
import { choicesSchema, pollSchema } from "./poll.ts";
import { saidImportedSchema } from "./said-imported.ts";
import { isWellFormed, nameSchema, utf8Length } from "./text.ts";

/** A message's words: one field to everyone but the timeline, so that it may be encrypted one day. */
const bodySchema = z.string().check(
	z.refine((text) => utf8Length(text) <= limits.textBytes, { error: "body_too_long", abort: true }),
	z.refine(isWellFormed, { error: "bad_text" }),
);

const saidFields = { id: idSchema, thread: idSchema, composed: timeSchema };

const saidMessageSchema = z
	.strictObject({
		...saidFields,
		kind: z.literal("message"),
		body: bodySchema,
		replyTo: z.optional(idSchema),
		files: z.optional(attachedFilesSchema),
		/** Its words and files were somebody's before, here or in another thread. */
		forwarded: z.optional(z.literal(true)),
		imported: z.optional(saidImportedSchema),
		poll: z.optional(pollSchema),
	})
	.check(
		z.refine(hasWords, { error: "empty_message" }),
		// Nothing is brought here before it was written.
		z.refine(({ composed, imported }) => imported === undefined || imported.at <= composed),
	);

/** A poll's words are its question: files do not stand for them. */
function hasWords({ body, files, poll }: { body: string; files?: unknown; poll?: unknown }): boolean {
	return body.trim() !== "" || (files !== undefined && poll === undefined);
}

/** Ids in ascending order, each once: what is said alike is written alike. */
const peopleSchema = z.array(idSchema).check(
	z.maxLength(limits.threadMembers),
	z.refine((ids) => ids.every((id, index) => index === 0 || id > (ids[index - 1] ?? ""))),
);

/** Begins a dm (of two people, or of one: notes to oneself) or a group, its author among the members. */
const saidStartSchema = z
	.strictObject({
		...saidFields,
		kind: z.literal("start"),
		threadKind: startedKindSchema,
		members: peopleSchema,
		title: z.union([z.literal(""), nameSchema]),
	})
	.check(z.refine(isStartOfItsThread));

const saidRenameSchema = z.strictObject({ ...saidFields, kind: z.literal("rename"), title: nameSchema });

const saidMembersSchema = z
	.strictObject({ ...saidFields, kind: z.literal("members"), add: peopleSchema, remove: peopleSchema })
	.check(
		z.refine(({ add, remove }) => add.length + remove.length > 0),
		z.refine(({ add, remove }) => !add.some((id) => remove.includes(id))),
	);

/** New words for a message of mine; "" only where it has files, which the gate knows. */
const saidEditSchema = z.strictObject({ ...saidFields, kind: z.literal("edit"), of: idSchema, body: bodySchema });

/** Of several about one emoji the last holds. */
const saidReactSchema = z.strictObject({
	...saidFields,
	kind: z.literal("react"),
	of: idSchema,
	emoji: emojiSchema,
	on: z.boolean(),
});

/** A message of mine, or as an owner anybody's, is to be gone for everybody. */
const saidDeleteSchema = z.strictObject({ ...saidFields, kind: z.literal("delete"), of: idSchema });
/** Of several votes of one member in one poll the last holds. */
const saidVoteSchema = z.strictObject({ ...saidFields, kind: z.literal("vote"), of: idSchema, choices: choicesSchema });

/** Keeps a message at hand for everybody in the thread, or no longer. Of several about one message the last holds. */
const saidPinSchema = z.strictObject({ ...saidFields, kind: z.literal("pin"), of: idSchema, on: z.boolean() });

/** Marks a message for me alone; no row in the thread. Of two about one message the one composed later holds. */
const saidStarSchema = z.strictObject({ ...saidFields, kind: z.literal("star"), of: idSchema, on: z.boolean() });

/** "I have read up to here": changes the reader's mark, never adds a row to the thread. */
const saidReadSchema = z.strictObject({
	...saidFields,
	kind: z.literal("read"),
	seq: z.int().check(z.positive()),
});

export const notifySchema = z.enum(["all", "mentions", "nothing"]);

/** What of this thread the member wants to be told; no row in the thread either. Of two the one composed later holds. */
const saidMuteSchema = z.strictObject({ ...saidFields, kind: z.literal("mute"), notify: notifySchema });

/** What a message will say; words alone for now. `id` is the one it is said under when it is due, whoever brings it then. */
const laterMessageSchema = z.strictObject({
	id: idSchema,
	body: bodySchema.check(z.refine((body) => body.trim() !== "", { error: "empty_message" })),
	replyTo: z.optional(idSchema),
});

/** "Say this at `due`", or what is said then is changed; no row in the thread until then. Of several the one composed later holds. */
const saidScheduleSchema = z.strictObject({
	...saidFields,
	kind: z.literal("schedule"),
	due: timeSchema,
	message: laterMessageSchema,
});

/** Takes back what was to be said later. */
const saidUnscheduleSchema = z.strictObject({ ...saidFields, kind: z.literal("unschedule"), message: idSchema });

/** What a device says in its outbox. Who said it is not in it: the server knows. */
export const saidSchema = z.discriminatedUnion("kind", [
	saidMessageSchema,
	saidStartSchema,
	saidRenameSchema,
	saidMembersSchema,
	saidEditSchema,
	saidReactSchema,
	saidDeleteSchema,
	saidVoteSchema,
	saidPinSchema,
	saidStarSchema,
	saidReadSchema,
	saidMuteSchema,
	saidScheduleSchema,
	saidUnscheduleSchema,
]);
export type Said = z.infer<typeof saidSchema>;
export type SaidMessage = z.infer<typeof saidMessageSchema>;
export type SaidRename = z.infer<typeof saidRenameSchema>;
export type SaidStart = z.infer<typeof saidStartSchema>;
export type SaidMembers = z.infer<typeof saidMembersSchema>;
/** What speaks of a message that was said before. */
export type SaidAbout = Exclude<Extract<Said, { of: string }>, { kind: "star" }>;
export type SaidDelete = z.infer<typeof saidDeleteSchema>;
export type SaidStar = z.infer<typeof saidStarSchema>;
/** What becomes an entry of the thread. */
export type SaidEntry = Exclude<Said, { kind: "star" | "read" | "mute" | "schedule" | "unschedule" }>;
/** What is to be said later, and what is to be said later no more. */
export type SaidLater = Extract<Said, { kind: "schedule" | "unschedule" }>;

export type ParsedSaid = { ok: true; said: Said } | { ok: false; id: string | null; code: "bad_entry" | BodyCode };
type BodyCode = "empty_message" | "body_too_long" | "bad_text";
const bodyCodes: readonly string[] = ["empty_message", "body_too_long", "bad_text"] satisfies BodyCode[];

/** Parses one element of an outbox. A refusal carries the element's id when it has a usable one. */
export function parseSaid(value: unknown): ParsedSaid {
	const parsed = saidSchema.safeParse(value);
	if (parsed.success) return { ok: true, said: parsed.data };
	const id = idSchema.safeParse((value as { id?: unknown } | null)?.id);
	const first = parsed.error.issues.find((issue) => bodyCodes.includes(issue.message));
	return { ok: false, id: id.success ? id.data : null, code: (first?.message as BodyCode | undefined) ?? "bad_entry" };
}

/** A dm stands under the one id that follows from its people, a group never under such an id. */
function isStartOfItsThread(start: {
	thread: string;
	threadKind: "dm" | "group";
	members: string[];
	title: string;
}): boolean {
	const [one, other = one, third] = start.members;
	if (one === undefined || other === undefined) return false;
	if (start.threadKind === "group") return start.members.length > 1 && !isDmThreadId(start.thread);
	return third === undefined && start.title === "" && start.thread === dmThreadId(one, other);
}
