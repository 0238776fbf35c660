import type { MakePaper, Paper } from "./paper.ts";
import { type PreparedPhoto, photoSides } from "./pictures.ts";

/** What is to be drawn: decoded, upright. Its memory is given back as soon as it is drawn. */
export type Drawing = { decoded: ImageBitmap; makePaper: MakePaper };

type Size = { width: number; height: number };

const quality = 0.85;

/**
 * Draws a photo anew, in three sizes: only what is seen is in it, nothing of what the camera wrote. `left` is what is
 * sent in place of the largest.
 */
export async function drawPhoto(
	{ decoded, makePaper }: Drawing,
	mayBeClear: boolean,
	left: Blob | null,
): Promise<PreparedPhoto> {
	const { width, height } = fitted(decoded, photoSides.whole);
	const large = drawn(makePaper, decoded, decoded, photoSides.whole);
	decoded.close();
	const desktop = drawn(makePaper, large.picture, large, photoSides.desktop);
	const phone = drawn(makePaper, desktop.picture, desktop, photoSides.phone);
	const type = mayBeClear && isClear(phone) ? "image/webp" : "image/jpeg";
	if (type === "image/jpeg") for (const one of [large, desktop, phone]) onWhite(one);
	return {
		...{ width, height, blur: blurOf(makePaper, phone) },
		// One after the other: each is encoded from pixels of its own.
		whole: left ?? (await large.encode(type, quality)),
		desktop: await desktop.encode(type, quality),
		phone: await phone.encode(type, quality),
	};
}

/** The size it has when no side may be longer; what is smaller stays as it is. */
export function fitted({ width, height }: Size, side: number): Size {
	const scale = Math.min(1, side / Math.max(width, height));
	return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

function drawn(makePaper: MakePaper, source: CanvasImageSource, of: Size, side: number): Paper {
	const { width, height } = fitted(of, side);
	const paper = makePaper(width, height);
	paper.ink.imageSmoothingQuality = "high";
	paper.ink.drawImage(source, 0, 0, width, height);
	return paper;
}

function isClear({ width, height, ink }: Paper): boolean {
	const { data } = ink.getImageData(0, 0, width, height);
	for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return true;
	return false;
}

function onWhite({ width, height, ink }: Paper): void {
	ink.globalCompositeOperation = "destination-over";
	ink.fillStyle = "white";
	ink.fillRect(0, 0, width, height);
}

function blurOf(makePaper: MakePaper, { picture }: Paper): string {
	const { ink } = makePaper(4, 4);
	ink.imageSmoothingQuality = "high";
	ink.drawImage(picture, 0, 0, 4, 4);
	return writeBlur(ink.getImageData(0, 0, 4, 4).data);
}

/** 16 colours of four bytes each as 16 times RGB565, big-endian, in base64url. */
export function writeBlur(colours: ArrayLike<number>): string {
	const bytes = Array.from({ length: 16 }, (_, index) => {
		const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((part) => colours[index * 4 + part] ?? 0);
		const packed = ((red >> 3) << 11) | ((green >> 2) << 5) | (blue >> 3);
		return String.fromCharCode(packed >> 8, packed & 0xff);
	});
	return btoa(bytes.join("")).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
