import type { MemberReplica } from "./member-replica.ts";
import type { MemberView } from "./member-view.ts";
import type { Outbox } from "./outbox.ts";
import type { World } from "./world.ts";

type Parts = { world: Pick<World, "makeId">; member: Pick<MemberReplica, "view">; outbox: Pick<Outbox, "sayLater"> };

/**
 * Wishes again, as they were composed, what I wanted said later and the server has forgotten. What it has said meanwhile,
 * or what was taken back elsewhere, it knows by its id and leaves as it is. Throws StorageFailed.
 */
export async function sayLaterAgain({ world, member, outbox }: Parts, old: MemberView): Promise<void> {
	const there = new Set(member.view.get()?.scheduled.map(({ id }) => id));
	for (const { id, thread, composed, due, body, replyTo, code } of old.scheduled) {
		if (there.has(id) || code !== null) continue;
		const message = { id, body, ...(replyTo === null ? {} : { replyTo }) };
		await outbox.sayLater({ id: world.makeId(), thread, composed, kind: "schedule", due, message });
	}
}
