import type { AttachedFile } from "../attached-file.ts";
import { isMessageEntry, type MessageEntry } from "../entry.ts";
import { absentName, speakerOf } from "../imported.ts";
import type { Exported, ExportedThread } from "../keepsake/export-format.ts";
import { type AboutMessage, editsBy, foldAbout } from "../timeline-about.ts";
import { aboutImported, joinReactions } from "../timeline-imported.ts";
import type { ForeignChat, ForeignFile, ForeignMessage, ForeignPerson } from "./foreign-chat.ts";

type Source = Pick<Exported, "people" | "files">;

/**
 * One conversation of an export of ours: its messages as they were at last, with the words they had before, what was put to
 * them and what they answer; a poll as words. That somebody came, went, gave it another title or deleted something is not
 * carried over.
 */
export function fromKeepsake({ people, files }: Source, { id, title, entries }: ExportedThread): ForeignChat {
	const proven = entries.map((facts) => ({ ...facts, hash: "", seal: "" }));
	const about = foldAbout("", proven, []);
	const paths = new Map(files.map((file) => [file.id, file.bytes === "none" ? null : file.id]));
	const named = proven
		.filter(isMessageEntry)
		.map((entry) => toForeign(entry, about.get(entry.id), (file) => toFile(file, paths.get(file.id) ?? null)));
	const messages = named.toSorted((one, other) => one.at.localeCompare(other.at));
	const keys = new Set(
		messages.flatMap(({ by, reactions }) => [by, ...reactions.flatMap((reaction) => reaction.people)]),
	);
	return { sign: id, title, people: [...keys].map((key) => toPerson(key, people)), messages };
}

function toForeign(
	entry: MessageEntry,
	about: AboutMessage | undefined,
	toForeignFile: (file: AttachedFile) => ForeignFile,
): ForeignMessage {
	const { imported } = entry;
	const at = imported?.at ?? entry.at;
	const brought = imported === undefined ? null : aboutImported(imported);
	const edits = about === undefined || imported !== undefined ? [] : editsBy(about, entry.by);
	const words = [{ body: entry.body }, ...edits];
	const here = edits.map((edit, index) => ({ at: edit.at, body: words[index]?.body ?? "" }));
	return {
		...{ sign: entry.id, stamp: Date.parse(at), at, by: speakerOf(entry) },
		body: [words.at(-1)?.body ?? entry.body, ...pollLines(entry.poll, about)].join("\n"),
		forwarded: entry.forwarded ?? false,
		replyTo: entry.replyTo ?? null,
		files: (entry.files ?? []).map(toForeignFile),
		earlier: imported?.earlier ?? here,
		reactions: joinReactions(brought?.reactions ?? [], about?.reactions ?? []).map(({ emoji, by }) => ({
			emoji,
			people: by,
		})),
	};
}

/** A poll is over where it is brought: its answers as lines, and how many chose each. */
function pollLines(poll: MessageEntry["poll"], about: AboutMessage | undefined): string[] {
	const votes = [...(about?.votes.values() ?? [])];
	const count = (place: number) => votes.filter(({ choices }) => choices.includes(place)).length;
	return (poll?.options ?? []).map((option, place) => `- ${option} (${count(place)})`);
}

function toFile({ name, type, shownAs }: AttachedFile, ref: string | null): ForeignFile {
	return { ref, name, type, shownAs };
}

function toPerson(key: string, people: Source["people"]): ForeignPerson {
	const absent = absentName(key);
	const member = people.find(({ id }) => id === key);
	return { key, name: absent ?? member?.name ?? "?", member: absent === null ? key : null };
}
