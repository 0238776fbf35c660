import * as z from "zod/mini";
import { mimetypeSchema } from "../attached-file.ts";
import { fileReasonSchema, fileStatusNameSchema } from "../file-state.ts";
import { idSchema } from "../ids.ts";

/** SHA-256 of the bytes, in small hexadecimal letters. */
export const fileHashSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** Announces a file. The name is made safe, not refused; `size` in bytes. The same `id` again is the same file. */
export const newFileBodySchema = z.strictObject({
	filename: z.string().check(z.maxLength(1_024)),
	mimetype: z.string().check(z.maxLength(200)),
	size: z.int(),
	id: z.optional(idSchema),
	hash: z.optional(fileHashSchema),
});

const fileNamedSchema = { id: idSchema, name: z.string(), status: fileStatusNameSchema };

/** Where the bytes go, for five minutes. `resumable`: the address answers HEAD and PATCH as tus does. */
export const uploadTicketSchema = z.object({
	uploadUrl: z.string(),
	method: z.literal("PUT"),
	headers: z.record(z.string(), z.string()),
	resumable: z.boolean(),
	file: z.object(fileNamedSchema),
});
export type UploadTicket = z.infer<typeof uploadTicketSchema>;

export const fileStatusAnswerSchema = z.object({
	...fileNamedSchema,
	url: z.optional(z.string()),
	thumbUrl: z.optional(z.string()),
	reason: z.optional(fileReasonSchema),
});
export type FileStatusAnswer = z.infer<typeof fileStatusAnswerSchema>;

/** Bytes kept at the server, and how many may be. */
const roomSchema = z.object({ used: z.int(), limit: z.int() });
export const fileUsageAnswerSchema = z.object({ member: roomSchema, family: roomSchema });

/** A file of a message, as REST and the live doors show it. */
export const attachmentSchema = z.object({
	...fileNamedSchema,
	url: z.string(),
	thumbUrl: z.optional(z.string()),
	mimetype: mimetypeSchema,
	size: z.int(),
	reason: z.optional(fileReasonSchema),
	width: z.optional(z.int()),
	height: z.optional(z.int()),
	durationMs: z.optional(z.int()),
});
export type Attachment = z.infer<typeof attachmentSchema>;
