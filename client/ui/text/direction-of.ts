/**
 * The direction of somebody's words, by their first letter; null where they have none. For a line that names a person
 * before the words and is cut where it is full: cut by the direction of the name, the words would lose their beginning.
 */
export function directionOf(words: string): "ltr" | "rtl" | null {
	const [letter] = /\p{L}/u.exec(words) ?? [];
	if (letter === undefined) return null;
	return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(letter) ? "rtl" : "ltr";
}
