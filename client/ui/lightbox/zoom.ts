/** A picture as it is looked at: how large, and how far its middle was moved, in px. */
export type View = { scale: number; x: number; y: number };
/** The picture at its usual size, and the room it is shown in. */
export type Sizes = { picture: { width: number; height: number }; room: { width: number; height: number } };

export const usualView: View = { scale: 1, x: 0, y: 0 };
const most = 8;

/** Larger or smaller by a factor, with what lies at `point` (from the middle of the room) staying there. */
export function zoomed(view: View, factor: number, point: { x: number; y: number }, sizes: Sizes): View {
	const scale = Math.min(most, Math.max(1, view.scale * factor));
	const ratio = scale / view.scale;
	const from = (at: number, middle: number) => at - (at - middle) * ratio;
	return within({ scale, x: from(point.x, view.x), y: from(point.y, view.y) }, sizes);
}

/** Moved only so far that the picture never leaves an edge of the room that it could fill. */
export function within({ scale, x, y }: View, { picture, room }: Sizes): View {
	const keep = (at: number, length: number, space: number) => {
		const most = Math.max(0, (length * scale - space) / 2);
		// No minus before a zero.
		return Math.min(most, Math.max(-most, at)) + 0;
	};
	return { scale, x: keep(x, picture.width, room.width), y: keep(y, picture.height, room.height) };
}
