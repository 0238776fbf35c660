import type { SaidStart } from "../../shared/said.ts";
import { compileOnce, type Value } from "../database/compile-once.ts";
import { areInFamily } from "../people/are-in-family.ts";
import { mayBeTogether } from "../people/may-be-together.ts";
import { applyThreadEntry } from "../threads/apply-thread-entry.ts";
import { type Deciding, refuse } from "./deciding.ts";
import { overRate } from "./take-in.ts";
import type { Bringer, Verdict } from "./verdict.ts";

/**
 * Begins a dm or a group. A dm that is there already is what was wanted; the id of another group is not to be had. Threads
 * are begun at no higher rate than messages are said in one of them.
 */
export async function acceptStart(said: SaidStart, from: Bringer, deciding: Deciding): Promise<Verdict> {
	const { tx, now, log } = deciding;
	const [author] = await findAuthor(tx, { memberId: from.memberId, deviceId: from.deviceId });
	if (author === undefined) return refuse(said.id, "thread_not_found", from, deciding);
	if (!said.members.includes(from.memberId)) return refuse(said.id, "bad_entry", from, deciding);
	const [there] = await findThread(tx, { id: said.thread });
	if (there?.kind === "dm") return { kind: "done" };
	if (there !== undefined) return refuse(said.id, "id_taken", from, deciding);
	if (!(await areInFamily(tx, said.members))) return refuse(said.id, "unknown_member", from, deciding);
	const isAllowed = said.threadKind === "dm" || author.role !== "child";
	if (!isAllowed || !(await mayBeTogether(tx, said.members, said.members)))
		return refuse(said.id, "not_allowed", from, deciding);
	const ms = overRate(said, "new threads", from, deciding);
	if (ms > 0) return { kind: "wait", ms };

	const at = new Date(now).toISOString();
	await insertThread(tx, { id: said.thread, kind: said.threadKind, at });
	const entry = await log.append(said, from, at, null);
	await applyThreadEntry(tx, said.thread, entry, deciding.changed);
	deciding.mayWrite.forget(said.thread);
	return { kind: "accepted", entry, again: false };
}

/** Whoever is in the family, on a device of their own or by a program that may write in all of their threads. */
const findAuthor = compileOnce((tx, value: Value<{ memberId: string; deviceId: string }>) =>
	tx
		.selectFrom("devices")
		.innerJoin("members", "members.id", "devices.member_id")
		.select("members.role")
		.where("devices.id", "=", value("deviceId"))
		.where("devices.member_id", "=", value("memberId"))
		.where("devices.revoked_at", "is", null)
		.where("devices.scope", "=", "write")
		.where("devices.thread_id", "is", null)
		.where("members.removed_at", "is", null),
);

const findThread = compileOnce((tx, value: Value<{ id: string }>) =>
	tx.selectFrom("threads").select("kind").where("id", "=", value("id")),
);

const insertThread = compileOnce((tx, value: Value<{ id: string; kind: "dm" | "group"; at: string }>) =>
	tx.insertInto("threads").values({
		...{ id: value("id"), kind: value("kind"), title: "", open_segment: 0, last_seq: 0 },
		...{ created_at: value("at"), updated_at: value("at") },
	}),
);
