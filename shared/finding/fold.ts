/** What is set over, under or around letters in Latin, Greek, Cyrillic, Hebrew and Arabic, and can be left out in writing. */
const optionalMarks = /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;
/** Drawn as nothing: soft hyphens, joiners, marks of direction. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: each by itself is meant
const invisible = /[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]/g;
/** Letters that are no base letter with a mark, and are written as one by whoever lacks them on the keyboard. */
const plainLetters: Record<string, string> = {
	...{ ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", ł: "l", ı: "i", þ: "th", ħ: "h", ŋ: "n" },
	...{ ς: "σ", "’": "'", "‘": "'", ى: "ي", ة: "ه" },
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const onlyAscii = /^[\u0000-\u007f]*$/;

const folded = new Map<string, string>();

/** One code point as it is compared: "É" is "e", "が" stays itself. May be nothing, or several letters. */
export function foldLetter(letter: string): string {
	const known = folded.get(letter);
	if (known !== undefined) return known;
	const plain = letter
		.normalize("NFKD")
		.replace(optionalMarks, "")
		.replace(invisible, "")
		.normalize("NFKC")
		.toLowerCase();
	const result = Array.from(plain, (one) => plainLetters[one] ?? one)
		.join("")
		.replace(optionalMarks, "");
	folded.set(letter, result);
	return result;
}

/** A text as it is compared: without case, and without accents where they can be left out. */
export function foldText(text: string): string {
	if (onlyAscii.test(text)) return text.toLowerCase();
	let result = "";
	for (const letter of text.normalize("NFC")) result += foldLetter(letter);
	return result;
}
