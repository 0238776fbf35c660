import type { Attachment } from "../../shared/api/files.ts";
import type { Message } from "../../shared/api/threads.ts";
import type { AttachedFile } from "../../shared/attached-file.ts";
import type { DeletedEntry, MessageEntry } from "../../shared/entry.ts";
import type { AboutMessage } from "../../shared/timeline-about.ts";
import { askedPoll, type CountedPoll, countVotes } from "../../shared/votes.ts";
import type { Database } from "../database/open-database.ts";
import { aboutMessages } from "./about-messages.ts";
import { type FileRow, fileStatus, filesOfMessages } from "./message-files.ts";

/** A message of the log, with its author's name as it is now. */
export type NamedMessage = { entry: MessageEntry | DeletedEntry; name: string };

/** Messages as REST and the live doors show them. Of files, and of what was said of them, one question each is asked for all. */
export async function toMessages(
	database: Database,
	threadId: string,
	messages: readonly NamedMessage[],
): Promise<Message[]> {
	const withFiles = messages.filter(({ entry }) => "files" in entry).map(({ entry }) => entry.id);
	const rows = withFiles.length === 0 ? [] : await filesOfMessages(database, withFiles);
	const ofMessage = Map.groupBy(rows, ({ message_id }) => message_id);
	const about = await aboutMessages(
		database,
		threadId,
		messages.map(({ entry }) => entry.id),
	);
	return messages.map((message) => {
		const { id } = message.entry;
		return toMessage(threadId, message, ofMessage.get(id) ?? [], about.get(id));
	});
}

/** A deleted message has its place, and nothing in it. */
function toMessage(
	threadId: string,
	{ entry, name }: NamedMessage,
	rows: readonly FileRow[],
	about: AboutMessage | undefined,
): Message {
	const who = { id: entry.id, threadId, seq: entry.seq, authorId: entry.by, author: { id: entry.by, name } };
	const times = { createdAt: entry.at, composedAt: entry.composed };
	if (entry.kind === "deleted") {
		const nothing = { body: null, fileIds: [], attachments: [], reactions: [] };
		return { ...who, ...nothing, ...times, deletedAt: about?.deleted?.at ?? entry.at };
	}
	const files = entry.files ?? [];
	const poll = askedPoll(entry.poll);
	const edit = about?.edits.findLast(({ by }) => by === entry.by);
	return {
		...who,
		body: edit?.body ?? entry.body,
		fileIds: files.map(({ id }) => id),
		attachments: files.map((file) => toAttachment(file, rows)),
		...(entry.replyTo === undefined ? {} : { replyTo: entry.replyTo }),
		...(entry.forwarded === undefined ? {} : { forwarded: entry.forwarded }),
		reactions: (about?.reactions ?? []).map(({ emoji, by }) => ({ emoji, userIds: [...by] })),
		...(poll === null ? {} : { poll: toPoll(countVotes(poll, about?.votes ?? new Map(), "")) }),
		...times,
		...(edit === undefined ? {} : { editedAt: edit.at }),
		...(entry.imported === undefined ? {} : { imported: entry.imported }),
	};
}

function toPoll({ several, options }: CountedPoll): Message["poll"] {
	return { options: options.map(({ text, by }) => ({ text, userIds: [...by] })), several };
}

/** What the bytes said comes before what its author's device did. */
function toAttachment(file: AttachedFile, rows: readonly FileRow[]): Attachment {
	const row = rows.find(({ id }) => id === file.id);
	const width = row?.width ?? file.width;
	const height = row?.height ?? file.height;
	return {
		...{ id: file.id, name: file.name, mimetype: row?.type ?? file.type, size: file.size },
		...{ url: `/files/${file.id}`, ...fileStatus(file.id, rows) },
		...(width === undefined ? {} : { width }),
		...(height === undefined ? {} : { height }),
		...(file.ms === undefined ? {} : { durationMs: file.ms }),
	};
}
