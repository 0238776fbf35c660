import * as z from "zod/mini";
import { idSchema } from "../../shared/ids.ts";
import { type RefusalCode, refusalCodes } from "../../shared/refusal.ts";
import type { Said, SaidMessage } from "../../shared/said.ts";
import type { DeviceSchema } from "./database.ts";

/** Something this device has said and the server has not yet taken. `key` is its place in the order. */
export type OutboxRow = { key: number; said: Said; refused: RefusalCode | null };
export type OutboxMessage = OutboxRow & { said: SaidMessage };

type KeptRow = DeviceSchema["outbox"]["value"];

/** The form alone: words that the gate would refuse are shown to their author, and refused, but never lost from sight. */
const keptSaidSchema = z.discriminatedUnion("kind", [
	z.object({
		id: idSchema,
		thread: idSchema,
		composed: z.string(),
		kind: z.literal("message"),
		body: z.string(),
		replyTo: z.optional(idSchema),
	}),
	z.object({ id: idSchema, thread: idSchema, composed: z.string(), kind: z.literal("read"), seq: z.int() }),
]);

/** Reads a row from the disk; null for one this version cannot understand, which stays where it is. */
export function parseOutboxRow(key: number, kept: KeptRow): OutboxRow | null {
	const parsed = keptSaidSchema.safeParse(kept.said);
	if (!parsed.success) return null;
	if (kept.state === "waiting") return { key, said: parsed.data, refused: null };
	return { key, said: parsed.data, refused: refusalCodes.find((code) => code === kept.code) ?? "bad_entry" };
}

export function keptWaiting(said: Said): KeptRow {
	return { said, state: "waiting", code: null };
}

export function keptRefused(said: Said, code: RefusalCode): KeptRow {
	return { said, state: "refused", code };
}

export function isMessage(row: OutboxRow): row is OutboxMessage {
	return row.said.kind === "message";
}

/** What is still to be sent, reads included. */
export function isWaiting(row: OutboxRow): boolean {
	return row.refused === null;
}
