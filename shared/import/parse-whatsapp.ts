import { type ChatLine, readChatLine } from "./chat-line.ts";
import { findDateOrder, localTime } from "./date-order.ts";
import type { ImportedChat, ImportedMessage } from "./imported-chat.ts";
import { fileInLine } from "./media-words.ts";

/** A message as it stands: its first line, and those that go on with it. */
type Raw = { line: number; head: ChatLine; text: string[] };

/** Longer than any name WhatsApp takes, a telephone number among them. */
const longestName = 100;
const own = "\u200e";
const marks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * Reads a WhatsApp export of one conversation (`_chat.txt` of an iPhone, `WhatsApp Chat with ….txt` of Android) in the
 * formats of many languages. Never throws: what cannot be read is in `unread`. Takes time that grows with the text alone.
 */
export function parseWhatsApp(text: string): ImportedChat {
	const raw: Raw[] = [];
	const unread: ImportedChat["unread"] = [];
	for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
		const head = readChatLine(line);
		const before = raw.at(-1);
		if (head !== null) raw.push({ line: index + 1, head, text: [head.rest] });
		else if (before !== undefined) before.text.push(line);
		else if (line.replace(marks, "").trim() !== "") unread.push({ line: index + 1, text: line });
	}
	const dates = findDateOrder(raw.map(({ head }) => head));
	const chat: ImportedChat = { people: [], messages: [], notices: [], unread, dates };
	for (const one of raw) {
		const at = localTime(one.head, dates.order);
		if (at === null) unread.push({ line: one.line, text: one.text.join("\n") });
		else take(chat, at, one.text);
	}
	unread.sort((one, other) => one.line - other.line);
	chat.people = [...new Set(chat.messages.map(({ from }) => from))];
	return chat;
}

function take(chat: ImportedChat, at: string, [first = "", ...more]: readonly string[]): void {
	const said = readAuthor(first);
	const lines = [said?.words ?? first, ...more];
	const file = fileInLine(lines[0] ?? "");
	if (said !== null && file !== null) {
		chat.messages.push({ at, from: said.from, body: bodyOf(more), file });
	} else if (said === null || said.words.startsWith(own)) {
		// Its own words about a conversation begin with this mark on an iPhone.
		chat.notices.push({ at, text: bodyOf(said === null ? lines : [`${said.from}: ${said.words}`, ...more]) });
	} else {
		chat.messages.push(withFileBelow({ at, from: said.from, body: bodyOf(lines) }, lines));
	}
}

/** An iPhone writes the words first, and the file in the last line. */
function withFileBelow(message: ImportedMessage, lines: readonly string[]): ImportedMessage {
	const last = lines.at(-1) ?? "";
	const file = lines.length > 1 && last.startsWith(own) ? fileInLine(last) : null;
	return file === null ? message : { ...message, body: bodyOf(lines.slice(0, -1)), file };
}

/** "Bo: …", and "Bo : …" as Korean phones write it. What has quotation marks before the colon is no name. */
function readAuthor(line: string): { from: string; words: string } | null {
	const colon = /^([^:\n"“”„«»]{1,100}?) ?: ?/u.exec(line);
	const from = colon?.[1]?.replace(marks, "").trim() ?? "";
	if (colon === null || from === "" || from.length > longestName) return null;
	return { from, words: line.slice(colon[0].length) };
}

function bodyOf(lines: readonly string[]): string {
	return lines.join("\n").replaceAll(own, "").trimEnd();
}
