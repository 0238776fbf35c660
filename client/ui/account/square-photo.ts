/** In pixels: what the largest disc takes on the finest screen, a few times over. */
const side = 640;
const quality = 0.9;

/** A square from the middle of a picture, upright, as JPEG: all that the camera wrote into it is left behind. Null when it cannot be read. */
export async function squarePhoto(file: Blob): Promise<Blob | null> {
	const picture = await createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => null);
	if (picture === null) return null;
	const canvas = document.createElement("canvas");
	canvas.width = side;
	canvas.height = side;
	const ink = canvas.getContext("2d");
	const from = Math.min(picture.width, picture.height);
	if (ink === null || from === 0) return null;
	// JPEG knows nothing of clear places.
	ink.fillStyle = "white";
	ink.fillRect(0, 0, side, side);
	ink.imageSmoothingQuality = "high";
	const [left, top] = [(picture.width - from) / 2, (picture.height - from) / 2];
	ink.drawImage(picture, left, top, from, from, 0, 0, side, side);
	picture.close();
	return new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", quality));
}
