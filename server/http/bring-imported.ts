import type { ImportAnswer, ImportedMessageBody } from "../../shared/api/imports.ts";
import { membersInImported } from "../../shared/imported.ts";
import { parseSaid, type Said } from "../../shared/said.ts";
import type { Verdict } from "../gate/verdict.ts";
import { HttpProblem } from "../http-problem.ts";
import type { SignedIn } from "../people/signed-in.ts";
import { idsInThread } from "../queries/ids-in-thread.ts";
import type { HttpParts } from "./http-parts.ts";

type Parts = Pick<HttpParts, "database" | "gate" | "clock">;

/**
 * Brings what was written elsewhere to the gate, in order. What is in the thread already counts as taken, whoever of the
 * family brought it: their ids follow from what they say. Throws unknown_member, before an id is used up by a refusal.
 */
export async function bringImported(
	{ database, gate, clock }: Parts,
	me: SignedIn,
	threadId: string,
	messages: readonly ImportedMessageBody[],
): Promise<ImportAnswer> {
	await expectKnown({ database }, messages);
	const composed = new Date(clock()).toISOString();
	const known = await idsInThread(
		database,
		threadId,
		messages.map(({ id }) => id),
	);
	const answer: ImportAnswer = { taken: [...known], refused: [], waitMs: 0 };
	const said: Said[] = [];
	for (const message of messages) {
		if (known.has(message.id)) continue;
		const parsed = parseSaid({ kind: "message", thread: threadId, composed, ...message });
		if (parsed.ok) said.push(parsed.said);
		else answer.refused.push({ id: message.id, code: parsed.code });
	}
	const verdicts = await gate.submit(said, { memberId: me.member.id, deviceId: me.device.id });
	for (const [index, { id }] of said.entries()) note(answer, id, verdicts[index]);
	return answer;
}

function note(answer: ImportAnswer, id: string, verdict: Verdict | undefined): void {
	if (verdict?.kind === "accepted") answer.taken.push(id);
	if (verdict?.kind === "refused") answer.refused.push({ id, code: verdict.code });
	if (verdict?.kind === "wait") answer.waitMs = Math.max(answer.waitMs, verdict.ms);
}

async function expectKnown({ database }: Pick<Parts, "database">, messages: readonly ImportedMessageBody[]) {
	const named = new Set(messages.flatMap(({ imported }) => membersInImported(imported)));
	if (named.size === 0) return;
	const rows = await database
		.selectFrom("members")
		.select("id")
		.where("id", "in", [...named])
		.execute();
	if (rows.length < named.size) throw new HttpProblem("unknown_member");
}
