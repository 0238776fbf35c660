import { sql } from "kysely";
import { type Imported, membersInImported } from "../../shared/imported.ts";
import type { RefusalCode } from "../../shared/refusal.ts";
import type { ParsedSaid } from "../../shared/said.ts";
import { compileOnce, type Value } from "../database/compile-once.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import type { Deciding } from "./deciding.ts";
import type { Bringer } from "./verdict.ts";

/**
 * Why something written elsewhere may not be brought into a thread; null when it may. Only adults do it, who answer for it,
 * and into groups alone: among what people say to each other here it could be taken for that.
 */
export async function whyNotImported(
	threadId: string,
	imported: Imported,
	{ memberId }: Bringer,
	{ tx }: Pick<Deciding, "tx">,
): Promise<RefusalCode | null> {
	if (!(await mayImport(tx, threadId, memberId))) return "not_allowed";
	return (await areKnown(tx, membersInImported(imported))) ? null : "unknown_member";
}

/** What is imported has a ceiling of its own, so that an import keeps nobody's own words waiting. */
export function overCeiling(parsed: ParsedSaid, { memberId }: Bringer, { rates, now }: Deciding): number {
	return isImported(parsed) ? rates.takeImported(memberId, now) : rates.takeAny(memberId, now);
}

function isImported(parsed: ParsedSaid): boolean {
	return parsed.ok && parsed.said.kind === "message" && parsed.said.imported !== undefined;
}

async function mayImport(tx: WriteTransaction, threadId: string, memberId: string): Promise<boolean> {
	const [thread] = await findKind(tx, { threadId });
	const [member] = await findRole(tx, { memberId });
	return thread?.kind === "group" && member !== undefined && member.role !== "child";
}

/** Also of those who left: what they wrote elsewhere is theirs. */
async function areKnown(tx: WriteTransaction, memberIds: readonly string[]): Promise<boolean> {
	if (memberIds.length === 0) return true;
	return (await findMembers(tx, { ids: JSON.stringify(memberIds) })).length === memberIds.length;
}

// Asked for each message of an import, thousands of them.
const findKind = compileOnce((tx, value: Value<{ threadId: string }>) =>
	tx.selectFrom("threads").select("kind").where("id", "=", value("threadId")),
);

const findRole = compileOnce((tx, value: Value<{ memberId: string }>) =>
	tx.selectFrom("members").select("role").where("id", "=", value("memberId")),
);

const findMembers = compileOnce((tx, value: Value<{ ids: string }>) =>
	tx
		.selectFrom("members")
		.select("id")
		.where("id", "in", sql<string>`(select value from json_each(${value("ids")}))`),
);
