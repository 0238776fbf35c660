import { limits } from "../../shared/limits.ts";
import type { Role, ThreadKind } from "../../shared/member-document.ts";
import type { RefusalCode } from "../../shared/refusal.ts";
import type { SaidMembers, SaidRename } from "../../shared/said.ts";
import { areInFamily } from "../people/are-in-family.ts";
import { mayBeTogether } from "../people/may-be-together.ts";
import { applyThreadEntry } from "../threads/apply-thread-entry.ts";
import { type Deciding, refuse } from "./deciding.ts";
import { takeIn } from "./take-in.ts";
import type { Bringer, Verdict } from "./verdict.ts";

/**
 * Gives a thread another title or other members; whoever says it is in the thread. It is written as it was said also when
 * it changes nothing, for the entry is how its device learns that it was taken.
 */
export async function acceptChange(
	said: SaidRename | SaidMembers,
	from: Bringer,
	deciding: Deciding,
): Promise<Verdict> {
	const code = await whyNot(said, from, deciding);
	if (code !== null) return refuse(said.id, code, from, deciding);
	const verdict = await takeIn(said, from, deciding, null);
	if (verdict.kind !== "accepted") return verdict;
	await applyThreadEntry(deciding.tx, said.thread, verdict.entry, deciding.changed);
	deciding.mayWrite.forget(said.thread);
	return verdict;
}

async function whyNot(said: SaidRename | SaidMembers, from: Bringer, { tx }: Deciding): Promise<RefusalCode | null> {
	const { kind } = await tx
		.selectFrom("threads")
		.select("kind")
		.where("id", "=", said.thread)
		.executeTakeFirstOrThrow();
	const { role } = await tx
		.selectFrom("members")
		.select("role")
		.where("id", "=", from.memberId)
		.executeTakeFirstOrThrow();
	if (said.kind === "rename") return mayRename(kind, role) ? null : "not_allowed";
	if (kind !== "group") return "not_allowed";
	if (isLeaving(said, from)) return null;
	return role === "child" ? "not_allowed" : whyNotThese(said, { tx });
}

function mayRename(kind: ThreadKind, role: Role): boolean {
	return kind === "group" || (kind === "family" && role !== "child");
}

function isLeaving({ add, remove }: SaidMembers, { memberId }: Bringer): boolean {
	return add.length === 0 && remove.length === 1 && remove[0] === memberId;
}

async function whyNotThese(
	{ thread, add, remove }: SaidMembers,
	{ tx }: Pick<Deciding, "tx">,
): Promise<RefusalCode | null> {
	if (!(await areInFamily(tx, add))) return "unknown_member";
	const rows = await tx.selectFrom("thread_members").select("member_id").where("thread_id", "=", thread).execute();
	const before = new Set(rows.map((row) => row.member_id));
	const after = [...new Set([...before, ...add])].filter((id) => !remove.includes(id));
	if (after.length > limits.threadMembers) return "not_allowed";
	const came = add.filter((id) => !before.has(id));
	return (await mayBeTogether(tx, after, came)) ? null : "not_allowed";
}
