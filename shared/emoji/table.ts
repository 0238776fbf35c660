export const categoryNames = [
	"smileys",
	"people",
	"animals",
	"food",
	"travel",
	"activities",
	"objects",
	"symbols",
	"flags",
] as const;
export type CategoryName = (typeof categoryNames)[number];

export type Emoji = {
	emoji: string;
	name: string;
	/** More words it is found by, separated by spaces; none of the name's. */
	words: string;
	/** The version of the Emoji standard it came with. */
	version: number;
	/** Where a skin tone goes: nowhere, behind the first sign, or behind the first and the last, as with two people. */
	tones: "none" | "first" | "both";
};

export type EmojiCategory = { name: CategoryName; emoji: Emoji[] };

/**
 * Reads a table as scripts/make-emoji-table.js writes it: `= category`, and below it a line for each emoji, its columns
 * (emoji, name, words, version, tones) separated by tabs. Lines that begin with `#` are for people.
 */
export function readTable(text: string): EmojiCategory[] {
	const categories = categoryNames.map((name): EmojiCategory => ({ name, emoji: [] }));
	let category: EmojiCategory | undefined;
	for (const line of text.split("\n")) {
		if (line.startsWith("= ")) category = categories.find(({ name }) => name === line.slice(2));
		else if (line !== "" && !line.startsWith("# ")) category?.emoji.push(readEmoji(line));
	}
	return categories;
}

function readEmoji(line: string): Emoji {
	const [emoji = "", name = "", words = "", version, tones] = line.split("\t");
	return {
		emoji,
		name,
		words,
		version: Number(version),
		tones: tones === "first" || tones === "both" ? tones : "none",
	};
}
