import { isDmThreadId } from "../../shared/dm-thread-id.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import { areTogether } from "../people/may-be-together.ts";

/**
 * Whether something may be said in a thread whose members are who they are: in a dm no more, once one of the two has
 * left the family, or is a child that its adults let write with the other no longer. Asked once in a write, and of other
 * threads never: who is in a group was looked at when they came into it.
 */
export type MayTalk = (threadId: string) => Promise<boolean>;

export function createMayTalk(tx: WriteTransaction): MayTalk {
	const answers = new Map<string, boolean>();
	return async (threadId) => {
		if (!isDmThreadId(threadId)) return true;
		const answer = answers.get(threadId) ?? (await areTogether(tx, threadId));
		answers.set(threadId, answer);
		return answer;
	};
}
