import { escapeHtml } from "./escape-html.ts";
import type { Lack } from "./export-format.ts";
import { pageScript } from "./page-script.ts";
import { pageStyle } from "./page-style.ts";
import type { PageWords } from "./page-words.ts";
import { dataElement } from "./read-export.ts";

type Contents = readonly { id: string; title: string }[];

/**
 * A page up to its first thread. Nothing it holds may reach out of it: no address but its own bytes and, in a folder, the
 * files beside it; no script but ours, by its hash (`hashOf`: SHA-256 in base64).
 */
export function pageBegin(words: PageWords, contents: Contents, hashOf: (text: string) => string): string {
	const policy = [
		"default-src 'none'",
		"img-src data: file: 'self'",
		"media-src data: file: 'self'",
		`style-src 'sha256-${hashOf(pageStyle)}'`,
		`script-src 'sha256-${hashOf(pageScript)}'`,
		"base-uri 'none'",
		"form-action 'none'",
	];
	const listed = contents.map(({ id, title }) => `<li><a href="#t-${id}"><bdi>${escapeHtml(title)}</bdi></a></li>`);
	return `<!doctype html>
<html lang="${escapeHtml(words.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join("; ")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(words.heading)}</title>
<style>${pageStyle}</style>
</head>
<body>
<header class="top"><h1 dir="auto">${escapeHtml(words.heading)}</h1>
${words.about.map((line) => `<p>${escapeHtml(line)}</p>`).join("\n")}
<nav aria-label="${escapeHtml(words.contents)}"><ul>${listed.join("\n")}</ul></nav></header>
<div class="tools" id="tools" role="search" hidden><form>
<label>${escapeHtml(words.search)}<input type="search" id="search" autocomplete="off"></label>
<label>${escapeHtml(words.date)}<input type="date" id="date"></label>
<button type="button" id="clear" hidden>${escapeHtml(words.clear)}</button>
<output id="found" for="search" data-found="${escapeHtml(words.found)}" data-none="${escapeHtml(words.none)}"></output>
</form></div>
<main>
`;
}

export function threadBegin({ id, title }: Contents[number]): string {
	return `<section class="thread" id="t-${id}" aria-labelledby="h-${id}"><h2 id="h-${id}" dir="auto">${escapeHtml(title)}</h2>\n`;
}

export function threadEnd(lacks: readonly Lack[], words: PageWords): string {
	const said = lacks.map((lack) => `<p class="lack lacks">${escapeHtml(words.lack(lack))}</p>`);
	return `${said.join("\n")}</section>\n`;
}

/** `date`: "2026-11-20", by which a day is jumped to. */
export function dayBegin(date: string, time: string, words: PageWords): string {
	return `<section class="day" data-day="${date}"><h3><time datetime="${date}">${escapeHtml(words.day(time))}</time></h3>\n`;
}

export const dayEnd = "</section>\n";

/** What comes between the last thread and the JSON, and behind it. */
export const pageData = { begin: `</main>\n${dataElement.begin}`, end: dataElement.end } as const;

export const pageEnd = `\n<script>${pageScript}</script>\n</body>\n</html>\n`;
