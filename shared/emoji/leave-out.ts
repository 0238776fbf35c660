import type { Emoji, EmojiCategory } from "./table.ts";

/**
 * Without what this system has no picture for. Systems learn emoji by whole versions of the standard, so one of each is
 * tried: of those that are one sign, of those joined from several, and of the countries' flags, which some systems leave
 * out altogether.
 */
export function leaveOut(categories: readonly EmojiCategory[], canDraw: (emoji: string) => boolean): EmojiCategory[] {
	const tried = new Map<string, boolean>();
	function isDrawn({ emoji, version }: Emoji): boolean {
		const kind = kindOf(emoji, version);
		const known = tried.get(kind) ?? canDraw(emoji);
		tried.set(kind, known);
		return known;
	}
	return categories
		.map((category) => ({ ...category, emoji: category.emoji.filter(isDrawn) }))
		.filter(({ emoji }) => emoji.length > 0);
}

function kindOf(emoji: string, version: number): string {
	if (/^[\u{1f1e6}-\u{1f1ff}]/u.test(emoji)) return "flag";
	return `${version} ${emoji.includes("\u200d") ? "joined" : "single"}`;
}
