const size = 32;
/** No emoji has it. */
const ink = "#ff00ff";

/**
 * Whether this system has a picture for an emoji, found out by drawing it: what stays in the ink's colour is a letter or a
 * box, and what is much wider than one sign is taken apart. Where even the oldest face has no picture, or the browser
 * does not let a page look at what it drew, nothing is known, and all are said to be drawn.
 */
export function createCanDraw(page: Document): (emoji: string) => boolean {
	const canvas = page.createElement("canvas");
	canvas.width = size;
	canvas.height = size;
	const context = canvas.getContext("2d", { willReadFrequently: true });
	if (context === null) return () => true;
	context.font = `${size / 2}px "Apple Color Emoji", "Segoe UI Emoji", "Noto Color Emoji", sans-serif`;
	context.textBaseline = "top";
	context.fillStyle = ink;
	const face = "😀";
	const width = context.measureText(face).width;
	if (!isPicture(context, face)) return () => true;
	return (emoji) => context.measureText(emoji).width < width * 1.5 && isPicture(context, emoji);
}

/** Something opaque in it is of another colour than the ink; the edges of letters are not opaque. */
function isPicture(context: CanvasRenderingContext2D, emoji: string): boolean {
	context.clearRect(0, 0, size, size);
	context.fillText(emoji, 0, 0);
	const { data } = context.getImageData(0, 0, size, size);
	for (let at = 0; at < data.length; at += 4) {
		const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at, at + 4);
		if (alpha > 200 && (red < 200 || green > 50 || blue < 200)) return true;
	}
	return false;
}
