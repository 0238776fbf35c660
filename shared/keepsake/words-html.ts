import { parse } from "../formatting/parse.ts";
import type { Block, Inline, ListItem } from "../formatting/tree.ts";
import { noCalls } from "../mentions.ts";
import { escapeHtml } from "./escape-html.ts";

const tags = { bold: "strong", italic: "em", strike: "s" } as const;

/** What somebody wrote, with its line ends, its light formatting, and its addresses as links that tell nobody where one came from. */
export function wordsHtml(body: string): string {
	return parse(body.replace(/\r\n?/g, "\n"), noCalls).map(blockHtml).join("");
}

function blockHtml(block: Block): string {
	if (block.kind === "code") return `<pre dir="auto"><code>${escapeHtml(block.text)}</code></pre>`;
	if (block.kind === "quote") return `<blockquote>${block.blocks.map(blockHtml).join("")}</blockquote>`;
	if (block.kind === "list") return `<ul class="list">${block.items.map(itemHtml).join("")}</ul>`;
	return `<p class="words" dir="auto">${block.inside.map(inlineHtml).join("")}</p>`;
}

/** With its mark as it was written: a list that begins at 7 begins at 7. */
function itemHtml({ mark, inside }: ListItem): string {
	return `<li dir="auto">${escapeHtml(mark)} ${inside.map(inlineHtml).join("")}</li>`;
}

function inlineHtml(node: Inline): string {
	if (node.kind === "link")
		return `<a href="${escapeHtml(node.href)}" rel="noopener noreferrer">${escapeHtml(node.text)}</a>`;
	if (node.kind === "code") return `<code>${escapeHtml(node.text)}</code>`;
	if (!("inside" in node)) return escapeHtml(node.text);
	const tag = tags[node.kind];
	return `<${tag}>${node.inside.map(inlineHtml).join("")}</${tag}>`;
}
