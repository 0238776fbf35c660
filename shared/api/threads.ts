import * as z from "zod/mini";
import { timeSchema } from "../entry.ts";
import { idSchema } from "../ids.ts";
import { importedSchema } from "../imported.ts";
import { limits } from "../limits.ts";
import { choicesSchema, pollSchema } from "../poll.ts";
import { nameSchema } from "../text.ts";
import { attachmentSchema } from "./files.ts";
import { roleSchema } from "./session.ts";

export const messageSchema = z.object({
	id: idSchema,
	threadId: idSchema,
	seq: z.int(),
	authorId: idSchema,
	author: z.object({ id: idSchema, name: z.string() }),
	body: z.nullable(z.string()),
	fileIds: z.array(idSchema),
	attachments: z.array(attachmentSchema),
	replyTo: z.optional(idSchema),
	forwarded: z.optional(z.literal(true)),
	reactions: z.array(z.object({ emoji: z.string(), userIds: z.array(idSchema) })),
	/** Its body is the question; of each answer who has chosen it. */
	poll: z.optional(
		z.object({
			options: z.array(z.object({ text: z.string(), userIds: z.array(idSchema) })),
			several: z.boolean(),
		}),
	),
	createdAt: timeSchema,
	composedAt: timeSchema,
	/** When its words were last changed. */
	editedAt: z.optional(timeSchema),
	/** It was written elsewhere: by whom and when, what was put to it there. `author` brought it here. */
	imported: z.optional(importedSchema),
	/** When it was deleted; `body` is null then, and it has no attachments. */
	deletedAt: z.optional(timeSchema),
});
export type Message = z.infer<typeof messageSchema>;

export const threadSchema = z.object({
	id: idSchema,
	kind: z.enum(["family", "dm", "group"]),
	title: z.string(),
	memberIds: z.array(idSchema),
	memberNames: z.array(z.string()),
	members: z.array(z.object({ userId: idSchema, name: z.string(), role: roleSchema })),
	createdAt: timeSchema,
	updatedAt: timeSchema,
});
export type Thread = z.infer<typeof threadSchema>;

/** `memberIds` may be left out only for the family thread; what is missing is told as `member_ids_required`. */
export const newThreadBodySchema = z.strictObject({
	kind: z.optional(z.enum(["family", "dm", "group"])),
	memberIds: z.optional(z.array(idSchema)),
	title: z.optional(z.union([z.literal(""), nameSchema])),
	/** Of a group; a dm's follows from its people. */
	id: z.optional(idSchema),
});

/** `memberIds` is the new whole list; `muted` true is nothing at all. */
export const threadChangeBodySchema = z.strictObject({
	title: z.optional(nameSchema),
	memberIds: z.optional(z.array(idSchema)),
	muted: z.optional(z.union([z.boolean(), z.literal("mentions")])),
});
export const threadAnswerSchema = z.object({ thread: threadSchema });
export const threadsAnswerSchema = z.object({
	threads: z.array(z.object({ ...threadSchema.shape, lastMessage: z.nullable(messageSchema), unreadCount: z.int() })),
});

/** The words are checked by the gate, which knows why it refuses; here only the form is. `fileIds`: my own, said nowhere yet. */
export const newMessageBodySchema = z.strictObject({
	body: z.optional(z.string()),
	fileIds: z.optional(z.array(z.string()).check(z.maxLength(limits.messageFiles))),
	replyTo: z.optional(idSchema),
	poll: z.optional(pollSchema),
	id: z.optional(idSchema),
	composedAt: z.optional(z.iso.datetime({ offset: true })),
});
export const editBodySchema = z.strictObject({ body: z.string(), id: z.optional(idSchema) });
/** The places of the chosen answers, in ascending order; none takes the vote back. */
export const voteBodySchema = z.strictObject({ choices: choicesSchema });
export const messageAnswerSchema = z.object({ message: messageSchema });
export const messagesAnswerSchema = z.object({ messages: z.array(messageSchema), nextCursor: z.nullable(idSchema) });

export const messagesQuerySchema = z.object({
	limit: z.optional(z.string()),
	cursor: z.optional(z.string()),
	order: z.optional(z.enum(["asc", "desc"])),
});

export const searchQuerySchema = z.object({
	q: z.string().check(z.minLength(1), z.maxLength(200)),
	threadId: z.optional(idSchema),
	limit: z.optional(z.string()),
});
/** The newest first. */
export const searchAnswerSchema = z.object({ messages: z.array(messageSchema) });

export const readBodySchema = z.strictObject({ seq: z.int().check(z.minimum(0)) });

/** Who has read a message, its author left out, and when their mark first passed it; in that order. */
export const readsAnswerSchema = z.object({ reads: z.array(z.object({ memberId: idSchema, at: timeSchema })) });
