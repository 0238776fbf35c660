import type { ThreadRecord } from "../../shared/member-document.ts";
import type { Link } from "./link.ts";
import type { HeldSegment } from "./segments.ts";
import { until } from "./until.ts";

type Bringing = { link: Link; record: () => ThreadRecord | undefined; signal: AbortSignal };

/** Fills a held segment from the disk, and from the server what the disk does not hold; offline, with what there is. True when it is whole. */
export async function bringSegment(
	{ number, held }: { number: number; held: HeldSegment },
	{ link, record, signal }: Bringing,
): Promise<boolean> {
	await until([held.segment], () => held.segment.get() !== null, signal);
	// Its last message may have been deleted: what the server has told is all there is.
	const isWhole = () => held.wasLive() || (held.segment.get()?.lastSeq ?? 0) >= (record()?.sealed[number] ?? 0);
	if (isWhole()) return true;
	held.link(3);
	const isHopeless = () =>
		!["live", "connecting"].includes(link.state.get().kind) || held.state.get().kind === "denied";
	await until([held.segment, held.state, link.state], () => isWhole() || isHopeless(), signal);
	return isWhole();
}
