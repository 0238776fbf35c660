/** Where a menu stands, in px of the window: its point is kept inside, and it opens upwards where there is no room below. */
export type Anchor = { x: number; top: number; bottom: number };

const edge = 8;

export function placeMenu(
	{ x, top, bottom }: Anchor,
	menu: { width: number; height: number },
	room: { width: number; height: number },
): { x: number; y: number } {
	const fitsBelow = bottom + menu.height + edge <= room.height;
	const y = fitsBelow ? bottom : top - menu.height;
	return { x: inside(x, menu.width, room.width), y: inside(y, menu.height, room.height) };
}

function inside(at: number, size: number, room: number): number {
	return Math.max(edge, Math.min(at, room - size - edge));
}
