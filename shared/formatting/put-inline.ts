import type { Inline } from "./tree.ts";

/** Puts it behind the others; what is text goes on as one piece, so that many lines are no more than one to draw. */
export function putInline(inside: Inline[], node: Inline): void {
	const last = inside.at(-1);
	if (node.kind === "text" && last?.kind === "text") last.text += node.text;
	else if (node.kind !== "text" || node.text !== "") inside.push(node);
}
