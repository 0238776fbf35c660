import type { MemberReplica } from "./member-replica.ts";
import type { Outbox } from "./outbox.ts";
import type { Segments } from "./segments.ts";
import type { TabMessage, Tabs } from "./tabs.ts";

type Parts = { tabs: Tabs; member: MemberReplica; segments: Segments; outbox: Outbox };

/**
 * Follows what other pages of this browser do to the outbox. What they have seen accepted is looked up on the disk
 * before it leaves this page's outbox: this page may not have heard of it from the server yet, and it would be
 * gone from its screen meanwhile (invariant 1).
 */
export function followOtherPages({ tabs, member, segments, outbox }: Parts): () => void {
	let turn: Promise<unknown> = Promise.resolve();

	async function follow(message: TabMessage): Promise<void> {
		if (message.kind === "taken") {
			// First which segments there are, then what is in the one it went to.
			await member.catchUp();
			await segments.catchUp(message.document);
		}
		await outbox.look();
	}
	return tabs.hear((message) => {
		if (message.kind !== "outbox" && message.kind !== "taken") return;
		// The store shows the trouble, and the outbox is read again when it has passed.
		turn = turn.then(() => follow(message)).catch(() => undefined);
	});
}
