import type { MemberReplica } from "./member-replica.ts";
import type { Outbox } from "./outbox.ts";
import type { OutboxRow } from "./outbox-row.ts";
import type { Segments } from "./segments.ts";
import type { Tabs } from "./tabs.ts";

type Parts = { tabs: Tabs; member: MemberReplica; segments: Segments; outbox: Outbox };

/**
 * Follows what other pages of this browser do to the outbox. What they have seen accepted is looked up on the disk
 * before it leaves this page's outbox: this page may not have heard of it from the server yet, and it would be
 * gone from its screen meanwhile (invariant 1).
 */
export function followOtherPages({ tabs, member, segments, outbox }: Parts): () => void {
	let turn: Promise<unknown> = Promise.resolve();

	async function catchUp(gone: readonly OutboxRow[]): Promise<void> {
		// First which segments there are, then what is in them.
		await member.catchUp();
		for (const threadId of new Set(gone.map(({ said }) => said.thread))) await segments.catchUp(threadId);
	}
	/** What was read later is newer, so one after the other. The store shows the trouble, should there be any. */
	function inTurn(work: () => Promise<unknown>): void {
		turn = turn.then(work).catch(() => undefined);
	}
	return tabs.hear((message) => {
		if (message.kind === "outbox") inTurn(() => outbox.look(catchUp));
		if (message.kind !== "replaced") return;
		const { document } = message;
		inTurn(() => (document === member.name ? member.catchUp() : segments.catchUpWith(document)));
	});
}
