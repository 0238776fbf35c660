import { giveBackAnswerSchema } from "../../shared/api/history.ts";
import type { AskPatiently } from "./ask-patiently.ts";
import { type Batch, halves } from "./batches.ts";

/**
 * What became of giving one segment back: `stale`, it is to be fetched anew; `isRefused`, the server does not have all of
 * it and would not take it; `isGone`, nobody answers for this thread (any more), or the page ends.
 */
export type SegmentGiven = { stale: boolean; isRefused: boolean; isGone: boolean };

type Parts = { ask: AskPatiently; onGiven: (count: number) => void };

/** The server does not believe one of these, or does not know its author. */
const exceptions = ["bad_history", "unknown_author", "bad_request", "too_large"];

/** Gives back one run of a segment's entries, and notes in `given` what became of it. */
export async function giveBackRun(
	{ ask, onGiven }: Parts,
	place: { threadId: string; segment: number },
	batch: Batch,
	given: SegmentGiven,
): Promise<void> {
	const path = `/api/threads/${place.threadId}/history`;
	const body = { segment: place.segment, ...batch };
	const answer = await ask({ method: "POST", path, body }, giveBackAnswerSchema);
	if (answer?.ok) {
		onGiven(answer.value.returned + answer.value.moved);
		given.stale ||= answer.value.stale;
	} else if (answer !== null && exceptions.includes(answer.code)) {
		// One bad entry must not keep the others from coming back.
		if (batch.entries.length === 1) given.isRefused = true;
		else for (const half of halves(batch)) await giveBackRun({ ask, onGiven }, place, half, given);
	} else given.isGone = true;
}
