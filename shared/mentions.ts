/** Somebody who may be called by `@` and their name. */
export type Callable = { id: string; name: string };

export type Mention = { kind: "mention"; text: string; isMe: boolean };

/** Who can be called in a conversation. `at` is what stands at the `@` of a text there, or null. */
export type Calls = { at: (text: string, index: number) => Mention | null };

/** Calls everybody of a conversation, in every language somebody may have written in: `mention.word` of each catalogue. */
export const everyone = [
	...["everyone", "family", "alle", "todos", "tous", "alla"],
	...["الجميع", "כולם", "सभी", "みんな", "所有人"],
];

export const noCalls: Calls = { at: () => null };

/**
 * `@Alva Lindgren` calls whoever is called exactly so; `@alva` those of that first name, unless it is somebody's
 * whole name. The longest name holds, in any case of letters, and must end where it ends: `@bob` does not call Bo.
 */
export function readCalls(people: readonly Callable[], me: string): Calls {
	const whole = people.map(({ name }) => fold(name));
	const mine = people.filter(({ id }) => id === me).map(({ name }) => fold(name));
	const firsts = whole.map(firstOf);
	// Whoever bears such a word as a name is the one it calls: Alla is a name, and Swedish for everyone.
	const all = everyone.filter((word) => !whole.includes(word) && !firsts.includes(word));
	const called = new Set([...whole, ...firsts, ...all].filter((name) => name !== ""));
	const callsMe = new Set([...all, ...mine, ...mine.map(firstOf).filter((name) => !whole.includes(name))]);
	const longestFirst = [...called].toSorted((one, other) => other.length - one.length);
	const names = longestFirst.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("|");
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}_.+-])@(${names})(?![\\p{L}\\p{N}])`, "iuy");
	return {
		at(text, index) {
			pattern.lastIndex = index;
			const [all, name = ""] = pattern.exec(text) ?? [];
			return all === undefined ? null : { kind: "mention", text: all, isMe: callsMe.has(fold(name)) };
		},
	};
}

function firstOf(name: string): string {
	return name.split(/\s+/)[0] ?? "";
}

function fold(text: string): string {
	return text.toLowerCase();
}
