import { type Imported, idOfPerson } from "./imported.ts";
import type { EarlierWords, Reaction } from "./timeline-about.ts";

/** What a message that was written elsewhere brought along, as it would be shown had it been said here. */
export function aboutImported({ at, earlier = [], reactions = [] }: Imported): {
	editedAt: string | null;
	earlier: readonly EarlierWords[];
	reactions: readonly Reaction[];
	pin: null;
	unsaid: null;
} {
	const untils = earlier.map((one) => one.at);
	return {
		editedAt: untils.at(-1) ?? null,
		// Each stood from the end of the one before.
		earlier: earlier.map(({ body }, index) => ({ at: untils[index - 1] ?? at, body })),
		// `mine` is what I have put there here, and can take away.
		reactions: reactions.map(({ emoji, people }) => ({ emoji, by: [...new Set(people.map(idOfPerson))], mine: false })),
		pin: null,
		unsaid: null,
	};
}

/** What was put to it elsewhere, and behind it what was put to it here; each person once under an emoji. */
export function joinReactions(there: readonly Reaction[], here: readonly Reaction[]): readonly Reaction[] {
	if (there.length === 0) return here;
	const more = here.filter(({ emoji }) => there.every((one) => one.emoji !== emoji));
	const joined = there.map((one) => {
		const same = here.find(({ emoji }) => emoji === one.emoji);
		return same === undefined ? one : { ...same, by: [...new Set([...one.by, ...same.by])] };
	});
	return [...joined, ...more];
}
