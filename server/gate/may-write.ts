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
			const may = await isWriter(tx, { threadId, memberId: from.memberId, deviceId: from.deviceId });
			answers.set(from.deviceId, may);
			return may;
		},
		forget: (threadId) => void threads.delete(threadId),
	};
}

/**
 * Two questions, not one with a join: SQLite plans a join anew at each asking, for its plan hangs on the values, and
 * that takes several times as long as both answers.
 */
async function isWriter(tx: WriteTransaction, asked: Asked): Promise<boolean> {
	return (await findMember(tx, asked)).length > 0 && (await isWritingDevice(tx, asked));
}

/** Whether the device is there, and may write, in this thread if it is one for a single one; whoever is in the thread. */
export async function isWritingDevice(tx: WriteTransaction, asked: Asked): Promise<boolean> {
	return (await findDevice(tx, asked)).length > 0;
}

type Asked = { threadId: string; memberId: string; deviceId: string };

const findMember = compileOnce((tx, value: Value<Asked>) =>
	tx
		.selectFrom("thread_members")
		.select("member_id")
		.where("thread_id", "=", value("threadId"))
		.where("member_id", "=", value("memberId")),
);

const findDevice = compileOnce((tx, value: Value<Asked>) =>
	tx
		.selectFrom("devices")
		.select("id")
		.where("id", "=", value("deviceId"))
		.where("member_id", "=", value("memberId"))
		.where("devices.revoked_at", "is", null)
		.where("devices.scope", "=", "write")
		.where((is) => is.or([is("devices.thread_id", "is", null), is("devices.thread_id", "=", value("threadId"))])),
);
