import type * as z from "zod/mini";
import type { Thread, threadChangeBodySchema } from "../../shared/api/threads.ts";
import { parseSaid, type Said } from "../../shared/said.ts";
import { HttpProblem } from "../http-problem.ts";
import type { SignedIn } from "../people/signed-in.ts";
import { threadOf } from "../queries/threads.ts";
import type { HttpParts } from "./http-parts.ts";
import { submitOne } from "./submit-one.ts";

type Body = z.infer<typeof threadChangeBodySchema>;
type Parts = Pick<HttpParts, "database" | "gate" | "clock" | "makeId">;

/**
 * Changes one of my threads through the gate, as a device would: what I want to be told first, then its title, then who is
 * in it, each by itself; the first refusal is thrown, and what came before it stands. Throws thread_not_found too. Whoever
 * has left by it is given the thread as the others have it.
 */
export async function changeThread(parts: Parts, me: SignedIn, threadId: string, body: Body): Promise<Thread> {
	const thread = await threadOf(parts.database, me.member.id, threadId);
	if (thread === null) throw new HttpProblem("thread_not_found");
	for (const said of toSaid(parts, thread, body)) await submitOne(parts.gate, said, me);
	return (await threadOf(parts.database, me.member.id, threadId)) ?? without(thread, me.member.id);
}

function toSaid({ clock, makeId }: Parts, thread: Thread, { title, memberIds, muted }: Body): Said[] {
	const fields = () => ({ id: makeId(), thread: thread.id, composed: new Date(clock()).toISOString() });
	const changes: object[] = [];
	if (muted !== undefined) changes.push({ ...fields(), kind: "mute", notify: toNotify(muted) });
	if (title !== undefined && title !== thread.title) changes.push({ ...fields(), kind: "rename", title });
	if (memberIds !== undefined) {
		const add = [...new Set(memberIds)].filter((id) => !thread.memberIds.includes(id)).sort();
		const remove = thread.memberIds.filter((id) => !memberIds.includes(id)).sort();
		if (add.length + remove.length > 0) changes.push({ ...fields(), kind: "members", add, remove });
	}
	return changes.map((change) => {
		const parsed = parseSaid(change);
		if (!parsed.ok) throw new HttpProblem("bad_request", { field: "memberIds" });
		return parsed.said;
	});
}

function toNotify(muted: boolean | "mentions"): "all" | "mentions" | "nothing" {
	if (muted === "mentions") return muted;
	return muted ? "nothing" : "all";
}

function without(thread: Thread, memberId: string): Thread {
	const members = thread.members.filter(({ userId }) => userId !== memberId);
	return {
		...thread,
		members,
		memberIds: members.map(({ userId }) => userId),
		memberNames: members.map(({ name }) => name),
	};
}
