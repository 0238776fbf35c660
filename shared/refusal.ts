import * as z from "zod/mini";
import { idSchema } from "./ids.ts";

/** Why the gate refuses one entry for good. Each has its sentence in the catalogue under `refusal.<code>`. */
export const refusalCodes = [
	"bad_entry",
	"empty_message",
	"body_too_long",
	"bad_text",
	"thread_not_found",
	"unknown_message",
	"too_many_edits",
	"unknown_file",
	"unknown_member",
	"not_allowed",
	"not_author",
	"not_editable",
	"bad_vote",
	"id_taken",
	"already_sent",
	"too_many_scheduled",
	"too_many_stars",
	"device_gone",
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/**
 * What the server tells the device that wrote an outbox, as a stateless message on that document.
 * `refused` is final and is told again whenever the outbox is opened anew; `wait` means kept, not yet decided.
 * `done`: taken, and no document of the thread will show it: a wish of the member's own, the start of a dm that is there already, or
 * leaving. Told again like a refusal. There is no "accepted": the receipt is the entry itself, in the thread document, and
 * that of a read mark is the mark.
 */
export const outboxNoticeSchema = z.discriminatedUnion("kind", [
	z.object({ kind: z.literal("refused"), id: idSchema, code: z.enum(refusalCodes) }),
	z.object({ kind: z.literal("done"), id: idSchema }),
	z.object({ kind: z.literal("wait"), ms: z.int() }),
]);
export type OutboxNotice = z.infer<typeof outboxNoticeSchema>;
