import { derive } from "./derive.ts";
import type { Marked, OpenMarked } from "./marked-view.ts";
import { type MarkedParts, openMarked } from "./open-marked.ts";
import { isWaiting } from "./outbox-row.ts";

/** What is pinned in a thread, the last pinned first; what waits on this device is among it. */
export function openPinned(parts: MarkedParts, thread: string): OpenMarked {
	const pinned = derive([parts.threads], () =>
		(parts.threads.get()?.get(thread)?.record.pinned ?? []).map((one) => ({ ...one, thread })),
	);
	return openMarked(parts, pinned);
}

/** What I have starred in the threads I am in, the last starred first; over what the server knows, what waits on this device. */
export function openStarred(parts: MarkedParts): OpenMarked {
	const { member, threads, outbox } = parts;
	const starred = derive([member.view, threads, outbox.rows], () => {
		const stars = new Map<string, Marked & { at: string }>();
		for (const [id, star] of member.view.get()?.stars ?? []) stars.set(id, { id, ...star });
		for (const { said } of outbox.rows.get().filter(isWaiting)) {
			if (said.kind === "delete" || (said.kind === "star" && !said.on)) stars.delete(said.of);
			else if (said.kind === "star") stars.set(said.of, starOf(said, stars.get(said.of)?.segment ?? null));
		}
		const mine = [...stars.values()].filter(({ thread }) => threads.get()?.has(thread));
		return mine.toSorted((one, other) => (one.at < other.at ? 1 : -1));
	});
	return openMarked(parts, starred);
}

function starOf(
	{ of: id, thread, composed: at }: { of: string; thread: string; composed: string },
	segment: number | null,
) {
	return { id, thread, segment, at };
}
