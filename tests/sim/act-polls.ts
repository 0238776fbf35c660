import type { OpenThread } from "../../client/data/family-data.ts";
import type { Poll } from "../../shared/poll.ts";
import type { Page } from "./page.ts";
import type { Step } from "./steps.ts";

export function pollOf(several: boolean): Poll {
	return { options: ["yes", "no", "perhaps"], several };
}

/** In one of the polls on the screen; `choices` are the bits of the answers, none of them takes the vote back. */
export function voteIn(page: Page, thread: OpenThread, { which, choices }: Step & { do: "vote" }): void {
	const { items, shown } = thread.view.get();
	const polls = items.filter((item) => item.type === "message" && item.refused === null && item.poll !== null);
	const poll = polls[which % Math.max(1, polls.length)];
	if (poll?.type !== "message" || shown?.may.write !== true) return;
	const chosen = [0, 1, 2].filter((place) => (choices & (1 << place)) > 0);
	const most = poll.poll?.several === true ? chosen : chosen.slice(0, 1);
	// What a disk without room did not keep was not said.
	page.run(() => thread.speakOf.vote(poll.id, most).catch(() => undefined));
}
