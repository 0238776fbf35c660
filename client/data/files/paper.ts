/** Something to draw on, in pixels, and to encode as a picture. */
export type Paper = {
	width: number;
	height: number;
	picture: CanvasImageSource;
	ink: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
	encode: (type: string, quality: number) => Promise<Blob>;
};

export type MakePaper = (width: number, height: number) => Paper;

const untold = () => new DOMException("nothing to draw on", "NotSupportedError");

/** Of a worker, or of a page in a browser that can draw in one. */
export const offscreenPaper: MakePaper = (width, height) => {
	const canvas = new OffscreenCanvas(width, height);
	const ink = canvas.getContext("2d", { willReadFrequently: true });
	if (ink === null) throw untold();
	return { width, height, ink, picture: canvas, encode: (type, quality) => canvas.convertToBlob({ type, quality }) };
};

/** Of a page in a browser whose workers cannot draw. */
export const pagePaper: MakePaper = (width, height) => {
	const canvas = document.createElement("canvas");
	canvas.width = width;
	canvas.height = height;
	const ink = canvas.getContext("2d", { willReadFrequently: true });
	if (ink === null) throw untold();
	const encode = (type: string, quality: number) =>
		new Promise<Blob>((resolve, reject) => {
			canvas.toBlob((blob) => (blob === null ? reject(untold()) : resolve(blob)), type, quality);
		});
	return { width, height, ink, picture: canvas, encode };
};
