import { leaveOut } from "../../../shared/emoji/leave-out.ts";
import { type Emoji, type EmojiCategory, readTable } from "../../../shared/emoji/table.ts";
import { createCanDraw } from "./can-draw.ts";
import english from "./en.txt?raw";

let read: EmojiCategory[] | null = null;

/** Every emoji this system can draw; read once, when the first picker opens. */
export function readCategories(): EmojiCategory[] {
	read ??= leaveOut(readTable(english), createCanDraw(document));
	return read;
}

/** What was picked before, with the names the table has for it; in the tone it was picked in. */
export function namedAgain(categories: readonly EmojiCategory[], picked: readonly string[]): Emoji[] {
	const byLook = new Map(categories.flatMap(({ emoji }) => emoji).map((one) => [bare(one.emoji), one]));
	return picked.flatMap((emoji) => {
		const known = byLook.get(bare(emoji));
		return known ? [{ ...known, emoji, tones: "none" as const }] : [];
	});
}

/** Without skin tones and the mark that asks for a coloured picture. */
function bare(emoji: string): string {
	return emoji.replace(/[\u{1f3fb}-\u{1f3ff}\ufe0f]/gu, "");
}
