import * as z from "zod/mini";
import { attachedFileSchema } from "../../shared/attached-file.ts";
import { idSchema } from "../../shared/ids.ts";
import { type RefusalCode, refusalCodes } from "../../shared/refusal.ts";
import {
	notifySchema,
	type Said,
	type SaidEntry,
	type SaidLater,
	type SaidMessage,
	type SaidStar,
	type SaidStart,
} from "../../shared/said.ts";
import type { DeviceSchema } from "./database.ts";

/** Something this device has said and the server has not yet taken. `key` is its place in the order. */
export type OutboxRow = { key: number; said: Said; refused: RefusalCode | null };
/** What becomes an entry of the thread; the others are marks, of which only the newest counts. */
export type EntryRow = OutboxRow & { said: SaidEntry };
/** Entries, and the marks that are each shown with their message. */
export type ShownRow = OutboxRow & { said: SaidEntry | SaidStar };
export type OutboxMessage = OutboxRow & { said: SaidMessage };
export type LaterRow = OutboxRow & { said: SaidLater };
export type StartRow = OutboxRow & { said: SaidStart };

type KeptRow = DeviceSchema["outbox"]["value"];

const kept = { id: idSchema, thread: idSchema, composed: z.string() };

/** The form alone: words that the gate would refuse are shown to their author, and refused, but never lost from sight. */
const keptSaidSchema = z.discriminatedUnion("kind", [
	z.object({
		...kept,
		kind: z.literal("message"),
		body: z.string(),
		replyTo: z.optional(idSchema),
		files: z.optional(z.array(attachedFileSchema)),
		forwarded: z.optional(z.literal(true)),
		poll: z.optional(z.object({ options: z.array(z.string()), several: z.boolean() })),
	}),
	z.object({
		...kept,
		kind: z.literal("start"),
		threadKind: z.enum(["dm", "group"]),
		members: z.array(idSchema),
		title: z.string(),
	}),
	z.object({ ...kept, kind: z.literal("rename"), title: z.string() }),
	z.object({ ...kept, kind: z.literal("members"), add: z.array(idSchema), remove: z.array(idSchema) }),
	z.object({ ...kept, kind: z.literal("edit"), of: idSchema, body: z.string() }),
	z.object({ ...kept, kind: z.literal("react"), of: idSchema, emoji: z.string(), on: z.boolean() }),
	z.object({ ...kept, kind: z.literal("delete"), of: idSchema }),
	z.object({ ...kept, kind: z.literal("vote"), of: idSchema, choices: z.array(z.int()) }),
	z.object({ ...kept, kind: z.literal("pin"), of: idSchema, on: z.boolean() }),
	z.object({ ...kept, kind: z.literal("star"), of: idSchema, on: z.boolean() }),
	z.object({ ...kept, kind: z.literal("read"), seq: z.int() }),
	z.object({ ...kept, kind: z.literal("mute"), notify: notifySchema }),
	z.object({
		...{ ...kept, kind: z.literal("schedule"), due: z.string() },
		message: z.object({ id: idSchema, body: z.string(), replyTo: z.optional(idSchema) }),
	}),
	z.object({ ...kept, kind: z.literal("unschedule"), message: idSchema }),
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

export function isStart(row: OutboxRow): row is StartRow {
	return row.said.kind === "start";
}

export function isEntry(row: OutboxRow): row is EntryRow {
	return isShown(row) && row.said.kind !== "star";
}

export function isShown(row: OutboxRow): row is ShownRow {
	return !["read", "mute", "schedule", "unschedule"].includes(row.said.kind);
}

/** What is to be said later, or not any more. */
export function isLater(row: OutboxRow): row is LaterRow {
	return row.said.kind === "schedule" || row.said.kind === "unschedule";
}

export function isLeaveOf(me: string, { said }: OutboxRow): boolean {
	return said.kind === "members" && said.remove.includes(me);
}

/** What is still to be sent, reads included. */
export function isWaiting(row: OutboxRow): boolean {
	return row.refused === null;
}
