import type { TimelineEvent, TimelineMessage } from "../timeline-items.ts";
import type { CountedPoll } from "../votes.ts";
import { escapeHtml } from "./escape-html.ts";
import type { PageWords } from "./page-words.ts";
import { wordsHtml } from "./words-html.ts";

/** What a later message shows of the one it answers. */
export type Quoted = { by: string; words: string };

/** A message up to its files, which are written between this and `messageEnd`. */
export function messageBegin(message: TimelineMessage, quoted: Quoted | undefined, words: PageWords): string {
	const { id, by, at, first, replyTo, forwarded, importedBy, body, poll } = message;
	const name = `<bdi class="by${first ? "" : " again"}">${escapeHtml(words.nameOf(by))}</bdi>`;
	const time = `<a class="time" href="#m-${id}"><time datetime="${escapeHtml(at)}">${escapeHtml(words.clock(at))}</time></a>`;
	const mark = forwarded ? `<p class="forwarded">${escapeHtml(words.forwarded)}</p>` : "";
	const source =
		importedBy === null ? "" : `<p class="forwarded">${escapeHtml(words.imported(words.nameOf(importedBy)))}</p>`;
	const quote = replyTo === null ? "" : quoteHtml(replyTo, quoted, words);
	const said = body.trim() === "" ? "" : wordsHtml(body);
	const answers = poll === null ? "" : pollHtml(poll, words);
	return `<article id="m-${id}"><header>${name} ${time}</header>${mark}${source}${quote}${said}${answers}`;
}

export const messageEnd = "</article>\n";

export function eventHtml(event: TimelineEvent, words: PageWords): string {
	return `<p class="event" dir="auto">${escapeHtml(words.event(event))}</p>\n`;
}

function quoteHtml(id: string, quoted: Quoted | undefined, words: PageWords): string {
	if (quoted === undefined) return "";
	const reply = escapeHtml(words.replyTo(words.nameOf(quoted.by)));
	return `<blockquote><a href="#m-${id}">${reply}</a> <span dir="auto">${escapeHtml(quoted.words)}</span></blockquote>`;
}

/** The answers of a poll, each with who has chosen it. */
function pollHtml({ options }: CountedPoll, words: PageWords): string {
	const answers = options.map(({ text, by }) => {
		const chosen = by.length === 0 ? "" : ` – ${escapeHtml(words.names(by))}`;
		return `<li dir="auto">${escapeHtml(text)}${chosen}</li>`;
	});
	return `<ul class="list">${answers.join("")}</ul>`;
}
