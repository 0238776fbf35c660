import type { Calls } from "../mentions.ts";
import { putInline } from "./put-inline.ts";
import { readLine } from "./read-line.ts";
import type { Block, Inline } from "./tree.ts";

const fence = "```";
const quoteMark = /^> |^>$/;
const listMarks = [/^([-*•]) +(?=\S)/, /^(\d{1,9}[.)]) +(?=\S)/];

type Read = { block: Block; next: number } | null;

/**
 * The light formatting of a message: **bold**, *italic* or _italic_, ~~strike~~, `code`, ```blocks of code```, quotes,
 * lists, links and mentions. Takes any text, in time that grows with its length alone; what is no mark is text, and no
 * letter but the marks is lost.
 */
export function parse(body: string, calls: Calls): Block[] {
	return readBlocks(body.split("\n"), calls, true);
}

/** A quote holds no quotes, so nothing is deeper than two. */
function readBlocks(lines: readonly string[], calls: Calls, mayQuote: boolean): Block[] {
	const blocks: Block[] = [];
	const lastFence = lines.findLastIndex(endsCode);
	for (let at = 0; at < lines.length; ) {
		const read =
			codeAt(lines, at, lastFence) ?? (mayQuote ? quoteAt(lines, at, calls) : null) ?? listAt(lines, at, calls);
		if (read) blocks.push(read.block);
		else addLine(blocks, readLine(lines[at] ?? "", calls));
		at = read?.next ?? at + 1;
	}
	return blocks;
}

function addLine(blocks: Block[], inside: Inline[]) {
	const last = blocks.at(-1);
	if (last?.kind !== "lines") blocks.push({ kind: "lines", inside });
	else for (const node of [newLine(), ...inside]) putInline(last.inside, node);
}

function newLine(): Inline {
	return { kind: "text", text: "\n" };
}

/** From a line that begins with the fence to the next that ends with it. One that is never closed is text. */
function codeAt(lines: readonly string[], at: number, lastFence: number): Read {
	const first = lines[at] ?? "";
	if (at >= lastFence || !first.startsWith(fence) || first.includes("`", fence.length)) return null;
	let end = at + 1;
	while (end < lastFence && !endsCode(lines[end] ?? "")) end += 1;
	const last = (lines[end] ?? "").trimEnd().slice(0, -fence.length);
	const inside = [first.slice(fence.length), ...lines.slice(at + 1, end), last];
	// The fences stand on lines of their own as a rule.
	const text = inside.filter((line, index) => line !== "" || (index > 0 && index < inside.length - 1)).join("\n");
	return { block: { kind: "code", text }, next: end + 1 };
}

function endsCode(line: string): boolean {
	return line.trimEnd().endsWith(fence);
}

function quoteAt(lines: readonly string[], at: number, calls: Calls): Read {
	const quoted = run(lines, at, quoteMark).map((line) => line.replace(quoteMark, ""));
	if (quoted.length === 0) return null;
	return { block: { kind: "quote", blocks: readBlocks(quoted, calls, false) }, next: at + quoted.length };
}

function listAt(lines: readonly string[], at: number, calls: Calls): Read {
	for (const pattern of listMarks) {
		const items = run(lines, at, pattern).map((line) => {
			const [all = "", mark = ""] = pattern.exec(line) ?? [];
			return { mark, inside: readLine(line.slice(all.length), calls) };
		});
		if (items.length > 0) return { block: { kind: "list", items }, next: at + items.length };
	}
	return null;
}

/** The lines from here on that have this mark. */
function run(lines: readonly string[], at: number, pattern: RegExp): readonly string[] {
	let end = at;
	while (end < lines.length && pattern.test(lines[end] ?? "")) end += 1;
	return lines.slice(at, end);
}
