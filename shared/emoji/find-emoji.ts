import type { Emoji, EmojiCategory } from "./table.ts";

/**
 * What somebody who typed this may mean: each word of `query` begins a word of the emoji. Those whose name begins with it
 * come first, then those whose name has it, then those known by it. An emoji itself finds itself.
 */
export function findEmoji(categories: readonly EmojiCategory[], query: string): Emoji[] {
	const wanted = fold(query);
	const words = wanted.split(" ").filter((word) => word !== "");
	if (words.length === 0) return [];
	const ranks: [Emoji[], Emoji[], Emoji[]] = [[], [], []];
	for (const one of categories.flatMap((category) => category.emoji)) {
		const rank = rankOf(one, wanted, words);
		if (rank !== null) ranks[rank].push(one);
	}
	return ranks.flat();
}

function rankOf({ emoji, name, words }: Emoji, wanted: string, typed: readonly string[]): 0 | 1 | 2 | null {
	if (emoji === wanted) return 0;
	const named = ` ${fold(name)}`;
	if (named.startsWith(` ${wanted}`)) return 0;
	if (typed.every((word) => named.includes(` ${word}`))) return 1;
	const known = `${named} ${fold(words)}`;
	return typed.every((word) => known.includes(` ${word}`)) ? 2 : null;
}

/** Without capitals, accents and marks between words. */
function fold(text: string): string {
	const plain = text.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
	return plain
		.toLowerCase()
		.replace(/[\s\-_:,.’'"()&]+/g, " ")
		.trim();
}
