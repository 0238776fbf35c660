import * as z from "zod/mini";
import { idSchema } from "./ids.ts";
import { limits } from "./limits.ts";
import { isWellFormed, utf8Length } from "./text.ts";

/** An ISO 8601 UTC time, as `Date.prototype.toISOString` writes it. */
export const timeSchema = z.iso.datetime({ precision: 3 });

/** A message's words: one field to everyone but the timeline, so that it may be encrypted one day. */
export const bodySchema = z.string().check(
	z.refine((text) => text.trim().length > 0, { error: "empty_message", abort: true }),
	z.refine((text) => utf8Length(text) <= limits.textBytes, { error: "body_too_long", abort: true }),
	z.refine(isWellFormed, { error: "bad_text" }),
);

const saidFields = { id: idSchema, thread: idSchema, composed: timeSchema };

const saidMessageSchema = z.strictObject({
	...saidFields,
	kind: z.literal("message"),
	body: bodySchema,
	replyTo: z.optional(idSchema),
});

/** "I have read up to here": changes the reader's mark, never adds a row to the thread. */
const saidReadSchema = z.strictObject({
	...saidFields,
	kind: z.literal("read"),
	seq: z.int().check(z.positive()),
});

/** What a device says in its outbox. Who said it is not in it: the server knows. */
export const saidSchema = z.discriminatedUnion("kind", [saidMessageSchema, saidReadSchema]);
export type Said = z.infer<typeof saidSchema>;
export type SaidMessage = z.infer<typeof saidMessageSchema>;

/** What the server has accepted: `seq`, `by` and `at` are its own, the rest is as said. */
export const entrySchema = z.object({
	seq: z.int().check(z.positive()),
	id: idSchema,
	by: idSchema,
	at: timeSchema,
	composed: timeSchema,
	kind: z.literal("message"),
	body: z.string(),
	replyTo: z.optional(idSchema),
	/** The running hash (shared/history.ts). An entry without one is shown, and fails the check. */
	hash: z._default(z.string(), ""),
	/** The server's proof that it once put this entry at this very place (decision 0012); "" in those older than it. */
	seal: z._default(z.string(), ""),
});
export type Entry = z.infer<typeof entrySchema>;

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
