import type { Block, Inline } from "../../../shared/formatting/tree.ts";

/** A tree as one line of text, to be compared; blocks are parted by ¶. */
export function written(blocks: readonly Block[]): string {
	return blocks.map(ofBlock).join("¶");
}

function ofBlock(block: Block): string {
	if (block.kind === "code") return `<pre>${block.text}</pre>`;
	if (block.kind === "quote") return `<q>${written(block.blocks)}</q>`;
	if (block.kind === "lines") return ofInlines(block.inside);
	return block.items.map(({ mark, inside }) => `<li>${mark}|${ofInlines(inside)}</li>`).join("");
}

const tags = { bold: "b", italic: "i", strike: "s" };

function ofInlines(inside: readonly Inline[]): string {
	return inside.map(ofInline).join("");
}

function ofInline(node: Inline): string {
	if ("inside" in node) return `<${tags[node.kind]}>${ofInlines(node.inside)}</${tags[node.kind]}>`;
	if (node.kind === "code") return `<code>${node.text}</code>`;
	if (node.kind === "link") return `<a ${node.href}>`;
	return node.kind === "mention" ? `<${node.isMe ? "!" : ""}${node.text}>` : node.text;
}
