import type { Poll } from "./poll.ts";

/** What somebody has chosen. `waits`: it is mine, and the server has not taken it yet. */
export type Vote = { choices: readonly number[]; waits: boolean };
/** By the member; whoever has voted last is the last. */
export type Votes = ReadonlyMap<string, Vote>;

/** A poll as it stands: of each answer who has chosen it. `waits`: my own vote is still to be sent. */
export type CountedPoll = {
	several: boolean;
	options: readonly { text: string; by: readonly string[]; mine: boolean }[];
	/** How many people have voted. */
	voters: number;
	waits: boolean;
};

/** As it was asked, before anybody has voted; null for a message that asks nothing. */
export function askedPoll(poll: Poll | undefined): CountedPoll | null {
	if (poll === undefined) return null;
	const options = poll.options.map((text) => ({ text, by: [], mine: false }));
	return { several: poll.several, options, voters: 0, waits: false };
}

/** Of each member the last vote holds; one without choices takes theirs back. */
export function putVote(votes: Map<string, Vote>, by: string, vote: Vote): void {
	votes.delete(by);
	votes.set(by, vote);
}

/** Counts what was given. A vote for what the poll does not offer, which no gate takes, counts for nothing. */
export function countVotes({ several, options }: CountedPoll, votes: Votes, me: string): CountedPoll {
	const counted = options.map(({ text }, index) => {
		const by = [...votes].filter(([, { choices }]) => choices.includes(index)).map(([member]) => member);
		return { text, by, mine: by.includes(me) };
	});
	const voters = new Set(counted.flatMap(({ by }) => by)).size;
	return { several, options: counted, voters, waits: votes.get(me)?.waits ?? false };
}
