/** Three families of four with skin tones; so no long text is looked through. */
const atMost = 80;
const tone = "[\\u{1F3FB}-\\u{1F3FF}\\ufe0f]?";
/** A pair of regional letters or a key; else a sign with its tone, the letters of a region's flag, and what is joined to it. */
const emoji = `(?:\\p{RI}{2}|[0-9#*]\\ufe0f\\u20e3|\\p{Extended_Pictographic}${tone}[\\u{E0020}-\\u{E007F}]*(?:\\u200d\\p{Extended_Pictographic}${tone})*)`;
const upToThree = new RegExp(`^\\s*(?:${emoji}\\s*){1,3}$`, "u");

/** Up to three emoji and nothing else, to be shown large. */
export function isOnlyEmoji(text: string): boolean {
	return text.length <= atMost && upToThree.test(text);
}
