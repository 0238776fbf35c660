import type { CountedPoll } from "../../../shared/votes.ts";

/** What I choose after a tap on the answer at this place. */
export function toggled({ options, several }: Pick<CountedPoll, "options" | "several">, place: number): number[] {
	const isMine = options[place]?.mine === true;
	if (!several) return isMine ? [] : [place];
	return options.flatMap(({ mine }, index) => ((index === place ? !isMine : mine) ? [index] : []));
}
