import type { MemberReplica } from "./member-replica.ts";
import type { MemberView } from "./member-view.ts";
import type { Outbox } from "./outbox.ts";
import type { World } from "./world.ts";

type Parts = { world: World; me: string; member: MemberReplica; outbox: Outbox };

/**
 * Says again how far I had read, where the server has forgotten it; in a thread where something now stands elsewhere, only
 * up to there (`agreed`): what I have not seen must not count as read. Throws StorageFailed.
 */
export async function sayReadsAgain(
	{ world, me, member, outbox }: Parts,
	old: MemberView,
	agreed: ReadonlyMap<string, number>,
): Promise<void> {
	for (const [thread, record] of member.view.get()?.threads ?? []) {
		const seq = Math.min(old.threads.get(thread)?.reads[me] ?? 0, agreed.get(thread) ?? Number.POSITIVE_INFINITY);
		if (seq <= (record.reads[me] ?? 0)) continue;
		const composed = new Date(world.clock()).toISOString();
		await outbox.sayMark({ id: world.makeId(), thread, composed, kind: "read", seq });
	}
}
