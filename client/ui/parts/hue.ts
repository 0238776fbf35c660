import type { FamilyMember } from "../../../shared/member-document.ts";

/** Twelve colours that stay apart from each other; none is close to the red that means trouble. Degrees, for `oklch`. */
export const hues = [38, 62, 95, 125, 150, 175, 200, 225, 250, 280, 310, 340] as const;

/** Far along the ring, and through all of it before one comes again. */
const step = 5;
const known = new WeakMap<readonly FamilyMember[], ReadonlyMap<string, number>>();

/**
 * The hue of everybody: the one they chose, else that of their id, or where somebody who was here before has it already,
 * another. The same on every device; nobody's changes because somebody joins.
 */
export function huesOf(members: readonly FamilyMember[]): ReadonlyMap<string, number> {
	const found = known.get(members) ?? giveHues(members);
	known.set(members, found);
	return found;
}

/** The hue of somebody of whom nothing but the id is known. */
export function hueOf(id: string): number {
	return hues[placeOf(id)] ?? hues[0];
}

/** Ids begin with the time they were made at. */
function giveHues(members: readonly FamilyMember[]): ReadonlyMap<string, number> {
	const given = new Map<string, number>();
	for (const { id, hue } of members.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
		given.set(id, hue ?? freeHue(placeOf(id), new Set(given.values())));
	}
	return given;
}

function freeHue(place: number, taken: ReadonlySet<number>): number {
	const ring = hues.map((_, turn) => hues[(place + turn * step) % hues.length] ?? hues[0]);
	return ring.find((hue) => !taken.has(hue)) ?? ring[0] ?? hues[0];
}

function placeOf(id: string): number {
	let mixed = 0x811c9dc5;
	for (const character of id) mixed = Math.imul(mixed ^ character.charCodeAt(0), 0x01000193);
	return ((mixed ^ (mixed >>> 15)) >>> 0) % hues.length;
}
