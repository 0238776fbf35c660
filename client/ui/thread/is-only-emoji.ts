// Flags are pairs of regional letters; skin tones, joiners and keycaps belong to the sign before them.
const onlyEmoji =
	/^(?:\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}]|\u200d|\ufe0f|\u20e3|\s)+$/u;
const atMost = 24;

/** A few emoji and nothing else, to be shown large. */
export function isOnlyEmoji(text: string): boolean {
	return text.length <= atMost && onlyEmoji.test(text) && text.trim() !== "";
}
