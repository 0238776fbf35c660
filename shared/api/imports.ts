import * as z from "zod/mini";
import { attachedFilesSchema } from "../attached-file.ts";
import { idSchema } from "../ids.ts";
import { limits } from "../limits.ts";
import { refusalCodes } from "../refusal.ts";
import { saidImportedSchema } from "../said-imported.ts";

const batch = z.maxLength(limits.importing.messages);

/** A message that was written elsewhere. Its id follows from what it says (shared/import), so that it is brought once. */
export const importedMessageSchema = z.strictObject({
	id: idSchema,
	body: z.string(),
	replyTo: z.optional(idSchema),
	forwarded: z.optional(z.literal(true)),
	files: z.optional(attachedFilesSchema),
	imported: saidImportedSchema,
});
export type ImportedMessageBody = z.infer<typeof importedMessageSchema>;

/** In the order in which they are to stand. */
export const importBodySchema = z.strictObject({
	messages: z.array(importedMessageSchema).check(z.minLength(1), batch),
});

/**
 * `taken` are in the thread, those from before among them; `refused` will never be. What is in neither list has not been
 * decided, and may be brought again after `waitMs`.
 */
export const importAnswerSchema = z.object({
	taken: z.array(idSchema),
	refused: z.array(z.object({ id: idSchema, code: z.enum(refusalCodes) })),
	waitMs: z.int().check(z.minimum(0)),
});
export type ImportAnswer = z.infer<typeof importAnswerSchema>;

export const importKnownBodySchema = z.strictObject({ ids: z.array(idSchema).check(z.minLength(1), batch) });
/** Those of them that are in the thread. */
export const importKnownAnswerSchema = z.object({ known: z.array(idSchema) });
