import type { Emoji } from "./table.ts";

/** "none" is the yellow of the house; the others are the five of the Unicode standard. */
export const tones = ["none", "light", "medium-light", "medium", "medium-dark", "dark"] as const;
export type Tone = (typeof tones)[number];

const lightest = 0x1f3fb;

/** The emoji in a skin tone, as far as it has any. Two people get the same one. */
export function withTone({ emoji, tones: where }: Pick<Emoji, "emoji" | "tones">, tone: Tone): string {
	if (tone === "none" || where === "none") return emoji;
	const sign = String.fromCodePoint(lightest + tones.indexOf(tone) - 1);
	const parts = emoji.split("\u200d");
	const toned = parts.map((part, index) => {
		const isToned = index === 0 || (where === "both" && index === parts.length - 1);
		return isToned ? addTone(part, sign) : part;
	});
	return toned.join("\u200d");
}

/** Behind the first sign, in the place of the mark that asks for a coloured picture. */
function addTone(part: string, sign: string): string {
	const [first = "", ...rest] = part;
	return first + sign + rest.filter((one) => one !== "\ufe0f").join("");
}
