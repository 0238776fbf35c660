import { noCalls } from "../mentions.ts";
import { parse } from "./parse.ts";
import type { Block, Inline } from "./tree.ts";

/** A message as words alone, for where nothing is drawn: without the marks, its lists as they were written. */
export function plainWords(body: string): string {
	return /[*_~`>]/.test(body) ? ofBlocks(parse(body, noCalls)) : body;
}

function ofBlocks(blocks: readonly Block[]): string {
	return blocks.map(ofBlock).join("\n");
}

function ofBlock(block: Block): string {
	if (block.kind === "code") return block.text;
	if (block.kind === "quote") return ofBlocks(block.blocks);
	if (block.kind === "lines") return ofInlines(block.inside);
	return block.items.map(({ mark, inside }) => `${mark} ${ofInlines(inside)}`).join("\n");
}

function ofInlines(inside: readonly Inline[]): string {
	return inside.map((node) => ("text" in node ? node.text : ofInlines(node.inside))).join("");
}
