import { compileOnce, type Value } from "../database/compile-once.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import type { Bringer } from "./verdict.ts";

export type MayWrite = {
	ask: (threadId: string, from: Bringer) => Promise<boolean>;
	/** This write has changed who is in the thread. */
	forget: (threadId: string) => void;
};

/**
 * Membership, and a program's scope, asked inside the write, so that nothing is accepted after the removal was
 * committed (invariant 5).
 * Within one transaction the answer changes only by what is said in it, so it is asked once.
 */
export function createMayWrite(tx: WriteTransaction): MayWrite {
	const threads = new Map<string, Map<string, boolean>>();

	function answersOf(threadId: string): Map<string, boolean> {
		const answers = threads.get(threadId) ?? new Map();
		threads.set(threadId, answers);
		return answers;
	}

	return {
		async ask(threadId, from) {
			const answers = answersOf(threadId);
			const known = answers.get(from.deviceId);
			if (known !== undefined) return known;
			const found = await findWriter(tx, { threadId, memberId: from.memberId, deviceId: from.deviceId });
			answers.set(from.deviceId, found.length > 0);
			return found.length > 0;
		},
		forget: (threadId) => void threads.delete(threadId),
	};
}

const findWriter = compileOnce((tx, value: Value<{ threadId: string; memberId: string; deviceId: string }>) =>
	tx
		.selectFrom("thread_members")
		.innerJoin("devices", "devices.member_id", "thread_members.member_id")
		.select("devices.id")
		.where("thread_members.thread_id", "=", value("threadId"))
		.where("thread_members.member_id", "=", value("memberId"))
		.where("devices.id", "=", value("deviceId"))
		.where("devices.revoked_at", "is", null)
		.where("devices.scope", "=", "write")
		.where((is) =>
			is.or([is("devices.thread_id", "is", null), is("devices.thread_id", "=", is.ref("thread_members.thread_id"))]),
		),
);
