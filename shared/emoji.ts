import * as z from "zod/mini";

/** Longer than any emoji there is: a family of four with skin tones has 19 UTF-16 units. */
const mostUnits = 40;
const parts = /^[\p{Emoji}\p{Emoji_Component}]+$/u;
/** Digits are parts of emoji too, and none by themselves. */
const sign = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * What may be put to a message: one sign on the screen, made of what emoji are made of. Which of these are emoji is another
 * answer in each year's Unicode, and a server may be older than a telephone.
 */
export const emojiSchema = z.string().check(z.refine(isOneEmoji));

function isOneEmoji(text: string): boolean {
	if (text.length > mostUnits || !parts.test(text) || !sign.test(text)) return false;
	return [...graphemes.segment(text)].length === 1;
}
