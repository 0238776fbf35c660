import sharp, { type Metadata, type Sharp, type SharpOptions } from "sharp";
import { limits } from "../../../shared/limits.ts";
import { readPictures } from "../kept-type.ts";
import { headBytes, typeOfBytes } from "../type-of-bytes.ts";
import { blurOf, fromPixels } from "./blur.ts";

/** Small pictures lie inside these, in pixels; none is made larger than it was. */
const phone = { width: 640, height: 800 };
const desktop = { width: 1280, height: 1280 };
/** No picture moves in more steps; 300 are 20 seconds of a lively one. */
const mostFrames = 300;
/** Of six: a photo of 3 megapixels takes 175 ms instead of 255 with the usual four, and 2 % more bytes. */
const effort = 2;
/** WebP knows no larger ones. */
const webpSide = 16_383;

/** Only what reads and writes these kinds: libvips knows many more, and each is a door. */
const loaders = ["Jpeg", "Png", "Webp", "Nsgif", "Heif"].map((kind) => `VipsForeignLoad${kind}`);
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: loaders });
// One thread of libvips, and nothing kept between two pictures: what a picture costs is what it costs alone.
sharp.concurrency(1);
sharp.cache(false);

export type ReadPicture = {
	type: string;
	/** In pixels, upright. */
	width: number;
	height: number;
	blur: string;
	original: Buffer;
	phone: Buffer;
	desktop: Buffer;
};

/**
 * Draws a picture anew from its pixels: as it was, upright and in sRGB, and twice smaller (of one that moves, how it
 * begins). Nothing else of the file goes into what comes out. Throws when it cannot be read, whole, within the limits.
 */
export async function readPicture(bytes: Buffer): Promise<ReadPicture> {
	const type = typeOfBytes(bytes.subarray(0, headBytes));
	if (!readPictures.includes(type)) throw new Error(`pictures of ${type} are not read`);
	const load: SharpOptions = { failOn: "error", limitInputPixels: limits.imagePixels, sequentialRead: true };
	const facts = await sharp(bytes, load).metadata();
	const moves = (type === "image/gif" || type === "image/webp") && (facts.pages ?? 1) > 1;
	checkSize(facts, moves ? (facts.pages ?? 1) : 1);

	const whole = moves ? sharp(bytes, { ...load, animated: true }) : sharp(bytes, load).autoOrient();
	const original = await drawnAs(type, whole).toBuffer({ resolveWithObject: true });
	const first = sharp(bytes, load).autoOrient();
	const large = await inside(first, desktop).toColourspace("srgb").raw().toBuffer({ resolveWithObject: true });
	return {
		type: type === "image/avif" ? "image/webp" : type,
		width: original.info.width,
		height: original.info.pageHeight ?? original.info.height,
		blur: await blurOf(fromPixels(large)),
		original: original.data,
		phone: await inside(fromPixels(large), phone).webp({ quality: 78, effort }).toBuffer(),
		desktop: await fromPixels(large).webp({ quality: 80, effort }).toBuffer(),
	};
}

/** All frames together: that is what has to be unpacked. */
function checkSize({ width, height, pageHeight }: Metadata, frames: number): void {
	const side = pageHeight ?? height;
	if (frames > mostFrames) throw new Error(`it has ${frames} frames, ${mostFrames} are read`);
	if (Math.max(width, side) > limits.imageSide || width * side * frames > limits.imagePixels)
		throw new Error(`it has ${width} × ${side} × ${frames} pixels`);
}

function drawnAs(type: string, picture: Sharp): Sharp {
	if (type === "image/jpeg") return picture.jpeg({ quality: 90, optimiseCoding: false });
	if (type === "image/png") return picture.png();
	// The quickest of its ten ways to choose colours: the others take seconds for what nobody sees.
	if (type === "image/gif") return picture.gif({ effort: 1 });
	if (type === "image/webp") return picture.webp({ quality: 90, effort });
	return inside(picture, { width: webpSide, height: webpSide }).webp({ quality: 90, effort });
}

function inside(picture: Sharp, box: { width: number; height: number }): Sharp {
	return picture.resize({ ...box, fit: "inside", withoutEnlargement: true });
}
