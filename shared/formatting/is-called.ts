import type { Calls } from "../mentions.ts";
import { parse } from "./parse.ts";
import type { Block, Inline } from "./tree.ts";

/** Whether a message speaks to me by name, or to everyone; not in a piece of code, as nothing is drawn as called there. */
export function isCalled(body: string, calls: Calls): boolean {
	return body.includes("@") && parse(body, calls).some(inBlock);
}

function inBlock(block: Block): boolean {
	if (block.kind === "lines") return block.inside.some(inInline);
	if (block.kind === "list") return block.items.some(({ inside }) => inside.some(inInline));
	return block.kind === "quote" && block.blocks.some(inBlock);
}

function inInline(node: Inline): boolean {
	return "inside" in node ? node.inside.some(inInline) : node.kind === "mention" && node.isMe;
}
