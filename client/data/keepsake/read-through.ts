import type { Entry } from "../../../shared/entry.ts";
import type { Lack } from "../../../shared/keepsake/export-format.ts";
import { bringSegment } from "../bring-segment.ts";
import type { Link } from "../link.ts";
import type { MemberReplica } from "../member-replica.ts";
import type { Segments } from "../segments.ts";

/** One segment of a thread, as this device has it. `lack`: what of it is not to be had now. */
export type ReadSegment = { entries: readonly Entry[]; lack: Lack | null };

/** A thread from its first segment to its last, one at a time in memory; ends early when `signal` does. */
export type ReadThrough = (threadId: string, signal: AbortSignal) => AsyncGenerator<ReadSegment>;

type Parts = { member: MemberReplica; segments: Segments; link: Link };

/** Reads what this disk holds, and brings what it does not hold where there is a network. */
export function createReadThrough({ member, segments, link }: Parts): ReadThrough {
	return async function* readThrough(threadId, signal) {
		const record = () => member.view.get()?.threads.get(threadId);
		let before = 0;
		for (let number = 0; number <= (record()?.open ?? -1) && !signal.aborted; number += 1) {
			const held = segments.hold(threadId, number);
			try {
				const isWhole = await bringSegment({ number, held }, { link, record, signal });
				const { entries = [], lastSeq = 0 } = held.segment.get() ?? {};
				const to = record()?.sealed[number] ?? null;
				yield { entries, lack: isWhole ? null : { from: Math.max(before, lastSeq) + 1, to } };
				before = Math.max(before, lastSeq, to ?? 0);
			} finally {
				held.release();
			}
		}
	};
}
