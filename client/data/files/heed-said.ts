import type { MemberReplica } from "../member-replica.ts";
import type { Outbox } from "../outbox.ts";
import type { FileDisk } from "./file-disk.ts";
import { changedOwn } from "./file-fact.ts";
import { idsInMessages, statesOf } from "./file-signs.ts";

type Parts = { member: MemberReplica; outbox: Outbox; disk: FileDisk };

/**
 * Writes down which files of mine a message speaks of and the server does not have for good: those in the outbox, and those
 * it expects, which may be once more after it was put back to an older day. They are never taken for what nobody wants or
 * for what can be fetched again, whatever was known of them before. Returns what stops it.
 */
export function heedSaid({ member, outbox, disk }: Parts): () => void {
	function look(): void {
		const expected = [...statesOf(member.view.get())].filter(([, { status }]) => status === "pending");
		for (const id of new Set([...idsInMessages(outbox.rows.get()), ...expected.map(([fileId]) => fileId)])) {
			const own = disk.facts.get().get(id)?.own ?? null;
			if (own === null || (own.isSaid && !own.isReady)) continue;
			// The store shows the trouble; it is written at the next change.
			disk.change(id, (fact) => changedOwn(fact, { isSaid: true, isReady: false })).catch(() => undefined);
		}
	}
	const stops = [outbox.rows.subscribe(look), member.view.subscribe(look)];
	void disk.read.then(look);
	return () => {
		for (const stop of stops) stop();
	};
}
