/** Twelve colours that stay apart from each other; none is close to the red that means trouble. Degrees, for `oklch`. */
export const hues = [38, 62, 95, 125, 150, 175, 200, 225, 250, 280, 310, 340] as const;

/** The hue of a member who has not chosen one, the same on every device because it comes from their id. */
export function hueOf(id: string): number {
	let mixed = 0x811c9dc5;
	for (const character of id) mixed = Math.imul(mixed ^ character.charCodeAt(0), 0x01000193);
	return hues[((mixed ^ (mixed >>> 15)) >>> 0) % hues.length] ?? 38;
}
