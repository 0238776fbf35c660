import { type Entry, isAboutEntry } from "./entry.ts";
import type { RefusalCode } from "./refusal.ts";
import type { SaidAbout, SaidEntry, SaidStar } from "./said.ts";
import { putVote, type Vote, type Votes } from "./votes.ts";

/** One emoji under a message and who put it there, the first of them first. `mine`: I am among them. */
export type Reaction = { emoji: string; by: readonly string[]; mine: boolean };
/** Something I said of a message that was refused: the entry, and why. */
export type Unsaid = { id: string; kind: (SaidAbout | SaidStar)["kind"]; code: RefusalCode };

/** Who put a message to the others' hands, and when. */
export type Pin = { by: string; at: string };

/** Words a message had, from `at` on. */
export type EarlierWords = { at: string; body: string };

/** What was said of one message. `edits` in their order, whoever they claim to be by. */
export type AboutMessage = {
	edits: readonly { by: string; at: string; body: string }[];
	reactions: readonly Reaction[];
	votes: Votes;
	pin: Pin | null;
	/** What I have said of it that the server has not taken yet; null where nothing waits. */
	starred: boolean | null;
	unsaid: Unsaid | null;
	/** Who deleted it first, and when; null while it stands. */
	deleted: { by: string; at: string } | null;
};

/** One and the same for all messages nothing was said of. */
export const nothingAbout: {
	editedAt: null;
	earlier: readonly EarlierWords[];
	reactions: readonly Reaction[];
	pin: null;
	unsaid: null;
} = {
	editedAt: null,
	earlier: [],
	reactions: [],
	pin: null,
	unsaid: null,
};

/**
 * Folds what was said of messages, by the message. Whoever says the last holds: the accepted by their `seq`, then what I have
 * said and the server has not taken yet; so all devices that hold the same show the same. What was refused changes nothing.
 */
export function foldAbout(
	me: string,
	entries: readonly Entry[],
	waiting: readonly { said: SaidEntry | SaidStar; refused: RefusalCode | null }[],
): ReadonlyMap<string, AboutMessage> {
	const folding = new Map<string, Folding>();

	function foldingOf(messageId: string): Folding {
		const known = folding.get(messageId) ?? nothingYet();
		folding.set(messageId, known);
		return known;
	}
	for (const entry of entries)
		if (isAboutEntry(entry)) put(foldingOf(entry.of), entry, { by: entry.by, at: entry.at, waits: false });
	for (const { said, refused } of waiting) {
		if (!("of" in said)) continue;
		const of = foldingOf(said.of);
		if (refused === null) put(of, said, { by: me, at: said.composed, waits: true });
		else of.unsaid ??= { id: said.id, kind: said.kind, code: refused };
	}
	return new Map([...folding].map(([messageId, of]) => [messageId, toAbout(me, of)]));
}

type Folding = {
	edits: { by: string; at: string; body: string }[];
	reacted: Map<string, Set<string>>;
	votes: Map<string, Vote>;
	pin: Pin | null;
	starred: boolean | null;
	unsaid: Unsaid | null;
	deleted: { by: string; at: string } | null;
};
function nothingYet(): Folding {
	return { edits: [], reacted: new Map(), votes: new Map(), pin: null, starred: null, unsaid: null, deleted: null };
}

type Said =
	| { kind: "edit"; body: string }
	| { kind: "react"; emoji: string; on: boolean }
	| { kind: "vote"; choices: readonly number[] }
	| { kind: "pin"; on: boolean }
	| { kind: "star"; on: boolean }
	| { kind: "delete" };
type How = { by: string; at: string; waits: boolean };

function put(of: Folding, said: Said, { by, at, waits }: How): void {
	if (said.kind === "delete") {
		of.deleted ??= { by, at };
		return;
	}
	if (said.kind === "vote") {
		putVote(of.votes, by, { choices: said.choices, waits });
		return;
	}
	if (said.kind === "edit") {
		of.edits.push({ by, at, body: said.body });
		return;
	}
	if (said.kind === "pin") {
		of.pin = said.on ? { by, at } : null;
		return;
	}
	if (said.kind === "star") {
		of.starred = said.on;
		return;
	}
	const people = of.reacted.get(said.emoji) ?? new Set();
	of.reacted.set(said.emoji, people);
	if (said.on) people.add(by);
	else people.delete(by);
}

function toAbout(me: string, { edits, reacted, votes, pin, starred, unsaid, deleted }: Folding): AboutMessage {
	const given = [...reacted].filter(([, people]) => people.size > 0);
	return {
		edits,
		pin,
		starred,
		unsaid,
		deleted,
		votes,
		reactions: given.map(([emoji, people]) => ({ emoji, by: [...people], mine: people.has(me) })),
	};
}

/** The edits of a message by its author. One in another's name, which no gate takes, is none. */
export function editsBy({ edits }: AboutMessage, author: string): EarlierWords[] {
	return edits.filter(({ by }) => by === author).map(({ at, body }) => ({ at, body }));
}

/** The words of a message as its author has changed them since. */
export function wordsNow(about: AboutMessage | undefined, { by, body }: { by: string; body: string }): string {
	return about === undefined ? body : (editsBy(about, by).at(-1)?.body ?? body);
}
