import type { RandomBytes } from "./ids.ts";

/**
 * A child signs in by six pictures in the right order. To the server they are an ordinary password, made of the pictures'
 * names. 16^6 is some 17 million codes; at 10 tries in 3 minutes half of them would take a guesser nearly five years.
 */
export const pictures = [
	...(["fox", "sun", "boat", "apple", "cat", "star", "tree", "fish"] as const),
	...(["moon", "ball", "bird", "cake", "house", "flower", "train", "bear"] as const),
] as const;
export type Picture = (typeof pictures)[number];

export const pictureCodeLength = 6;

/** The password a code stands for, in the order the pictures were chosen. */
export function pictureCodePassword(code: readonly Picture[]): string {
	return code.join("-");
}

/** A code by chance, for nobody chooses well: sixteen pictures take four bits each, so that all codes are equally likely. */
export function drawPictureCode(randomBytes: RandomBytes): Picture[] {
	return Array.from(randomBytes(pictureCodeLength), (byte) => pictures[byte % pictures.length] ?? pictures[0]);
}
