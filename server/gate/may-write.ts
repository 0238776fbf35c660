import type { WriteTransaction } from "../database/write-queue.ts";
import type { Bringer } from "./verdict.ts";

export type MayWrite = (threadId: string, from: Bringer) => Promise<boolean>;

/**
 * Membership, asked inside the write, so that nothing is accepted after the removal was committed (invariant 5).
 * Within one transaction the answer cannot change, so it is asked once.
 */
export function createMayWrite(tx: WriteTransaction): MayWrite {
	const answers = new Map<string, boolean>();
	return async (threadId, from) => {
		const key = `${threadId} ${from.deviceId}`;
		const known = answers.get(key);
		if (known !== undefined) return known;
		const row = await tx
			.selectFrom("thread_members")
			.innerJoin("devices", "devices.member_id", "thread_members.member_id")
			.select("devices.id")
			.where("thread_members.thread_id", "=", threadId)
			.where("thread_members.member_id", "=", from.memberId)
			.where("devices.id", "=", from.deviceId)
			.where("devices.revoked_at", "is", null)
			.executeTakeFirst();
		answers.set(key, row !== undefined);
		return row !== undefined;
	};
}
