import { emojiSchema } from "../emoji.ts";
import type { Sha256 } from "../history.ts";
import type { Imported, ImportedPerson } from "../imported.ts";
import { limits } from "../limits.ts";
import { utf8Length } from "../text.ts";
import type { ForeignChat, ForeignFile, ForeignMessage } from "./foreign-chat.ts";
import { idOfImport } from "./id-of-import.ts";

/** A message as it is brought to the server once its files are made ready. */
export type PlannedMessage = {
	id: string;
	body: string;
	forwarded: boolean;
	replyTo: string | null;
	imported: Imported;
	files: readonly ForeignFile[];
};

/** Who the people of the other conversation are here, by their keys; null for somebody who is not here. */
export type Matched = ReadonlyMap<string, string | null>;

type Parts = { threadId: string; matched: Matched; sha256: Sha256 };

/** The group a conversation from elsewhere becomes when this member imports it: the same each time. */
export function threadOfImport({ sign, messages }: ForeignChat, me: string, sha256: Sha256): string {
	return idOfImport(JSON.stringify(["hearth import", me, sign]), messages[0]?.stamp ?? 0, sha256);
}

/**
 * What is brought, in order. What is more than a message may bring along is left: of earlier words the oldest, of emoji those
 * this version does not know.
 */
export function planImport({ people, messages }: ForeignChat, { threadId, matched, sha256 }: Parts): PlannedMessage[] {
	const names = new Map(people.map(({ key, name }) => [key, cleanName(name)]));
	const idOf = ({ sign, stamp }: ForeignMessage) => idOfImport(JSON.stringify([threadId, sign]), stamp, sha256);
	const ids = new Map(messages.map((message) => [message.sign, idOf(message)]));
	function person(key: string): ImportedPerson {
		const member = matched.get(key);
		return { from: names.get(key) ?? "?", ...(member ? { member } : {}) };
	}
	return messages.map((message) => ({
		id: idOf(message),
		body: message.body.toWellFormed(),
		forwarded: message.forwarded,
		replyTo: message.replyTo === null ? null : (ids.get(message.replyTo) ?? null),
		imported: { ...person(message.by), at: message.at, ...broughtAlong(message, person) },
		files: message.files,
	}));
}

function broughtAlong(
	{ earlier, reactions }: ForeignMessage,
	person: (key: string) => ImportedPerson,
): Pick<Imported, "earlier" | "reactions"> {
	const words = fitting(earlier.map(({ at, body }) => ({ at, body: body.toWellFormed() })));
	const known = reactions
		.filter(({ emoji, people }) => people.length > 0 && emojiSchema.safeParse(emoji).success)
		.slice(0, limits.importedEmoji)
		.map(({ emoji, people }) => ({ emoji, people: people.slice(0, limits.threadMembers).map(person) }));
	return { ...(words.length === 0 ? {} : { earlier: words }), ...(known.length === 0 ? {} : { reactions: known }) };
}

/** The newest of them that may be said. */
function fitting(earlier: { at: string; body: string }[]): { at: string; body: string }[] {
	let bytes = 0;
	const some = earlier.slice(-limits.importedEarlier).toReversed();
	const from = some.findIndex(({ body }) => {
		bytes += utf8Length(body);
		return bytes > limits.textBytes;
	});
	return (from === -1 ? some : some.slice(0, from)).toReversed();
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
const unseen = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

function cleanName(name: string): string {
	return name.replace(unseen, "").toWellFormed().trim().slice(0, limits.importedName).toWellFormed().trim() || "?";
}
