import type * as z from "zod/mini";
import type { childThreadsAnswerSchema } from "../../shared/api/people.ts";
import type { SaidMembers } from "../../shared/said.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import { HttpProblem } from "../http-problem.ts";
import { childOfMine } from "./acting.ts";
import { changePeople, type PeopleChange } from "./change-people.ts";
import { activeMember } from "./listed-member.ts";
import type { PeopleParts } from "./people-parts.ts";
import { readChildThreads } from "./read-child-threads.ts";
import { readChildren } from "./read-children.ts";
import type { SignedIn } from "./signed-in.ts";
import { nextSince } from "./since.ts";
import { writeAllowed } from "./write-allowed.ts";

/** What those who look after a child decide of its conversations, without reading them. All of it throws forbidden, not_found. */
export type ChildThreads = {
	/** The conversations the child is in, newest activity first. */
	list: (me: SignedIn, childId: string) => Promise<z.infer<typeof childThreadsAnswerSchema>["threads"]>;
	/** Throws thread_not_found, and not_allowed for what is no group. */
	takeOut: (me: SignedIn, childId: string, threadId: string) => Promise<void>;
	/**
	 * Everybody who may write with the child from now on, as is answered. With whoever is taken off it leaves its groups,
	 * and what they write each other is refused. Throws unknown_member.
	 */
	setAllowed: (me: SignedIn, childId: string, memberIds: readonly string[]) => Promise<string[]>;
};

export function createChildThreads(parts: PeopleParts): ChildThreads {
	/** The child goes out of these threads, by the adult's word, in the write that decides it. */
	async function goOut(tx: WriteTransaction, me: SignedIn, childId: string, threads: readonly string[]) {
		const composed = new Date(parts.clock()).toISOString();
		const saids = threads.map(
			(thread): SaidMembers => ({
				...{ kind: "members", id: parts.makeId(), thread, composed },
				...{ add: [], remove: [childId] },
			}),
		);
		return parts.outsideGate.write(tx, saids, { memberId: me.member.id, deviceId: me.device.id });
	}

	async function change<T>(decide: (tx: WriteTransaction) => Promise<PeopleChange<T>>): Promise<T> {
		try {
			return await changePeople(parts, decide);
		} catch (error) {
			// A refusal comes before anything was appended; after a failed commit it is not known what is on the disk.
			if (!(error instanceof HttpProblem)) parts.outsideGate.forget();
			throw error;
		}
	}

	return {
		list: (me, childId) => readChildThreads(parts.database, me, childId),
		takeOut: (me, childId, threadId) =>
			change(async (tx) => {
				await childOfMine(tx, me, childId);
				const thread = await tx
					.selectFrom("thread_members")
					.innerJoin("threads", "threads.id", "thread_members.thread_id")
					.select("threads.kind")
					.where("threads.id", "=", threadId)
					.where("thread_members.member_id", "=", childId)
					.executeTakeFirst();
				if (thread === undefined) throw new HttpProblem("thread_not_found");
				if (thread.kind !== "group") throw new HttpProblem("not_allowed");
				return { value: undefined, endedDevices: [], show: await goOut(tx, me, childId, [threadId]) };
			}),
		setAllowed: (me, childId, memberIds) =>
			change(async (tx) => {
				const before = await childOfMine(tx, me, childId);
				await writeAllowed(tx, childId, memberIds);
				const value = (await readChildren(tx)).get(childId)?.allowed ?? [];
				if (value.join() === before.allowed.join()) return { value, endedDevices: [] };
				const changed_at = nextSince(await activeMember(tx, childId), parts.clock());
				await tx.updateTable("members").set({ changed_at }).where("id", "=", childId).execute();
				const gone = before.allowed.filter((id) => !value.includes(id));
				const show = await goOut(tx, me, childId, await groupsWith(tx, childId, gone));
				return { value, endedDevices: [], show };
			}),
	};
}

/** Groups in which the child is together with one of these. */
async function groupsWith(tx: WriteTransaction, childId: string, others: readonly string[]): Promise<string[]> {
	if (others.length === 0) return [];
	const rows = await tx
		.selectFrom("thread_members as mine")
		.innerJoin("thread_members as theirs", "theirs.thread_id", "mine.thread_id")
		.innerJoin("threads", "threads.id", "mine.thread_id")
		.select("threads.id")
		.distinct()
		.where("mine.member_id", "=", childId)
		.where("theirs.member_id", "in", others)
		.where("threads.kind", "=", "group")
		.orderBy("threads.id")
		.execute();
	return rows.map(({ id }) => id);
}
