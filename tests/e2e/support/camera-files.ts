import { randomBytes } from "node:crypto";
import sharp from "sharp";
import { asFromACamera, gradient, moving } from "../../support/pictures.ts";

/** A file as somebody's telephone or computer holds it. */
export type HeldFile = { name: string; mimeType: string; buffer: Buffer };

/** As a camera leaves it: lying on its side, 2400 × 1800, and it knows where it was taken. Upright and smaller it is 1536 × 2048. */
export async function photo(name: string): Promise<HeldFile> {
	const buffer = await asFromACamera(gradient(2400, 1800)).jpeg({ quality: 90 }).toBuffer();
	const { orientation, exif } = await sharp(buffer).metadata();
	if (orientation !== 6 || exif?.includes("Lindgren") !== true) throw new Error("not as from a camera");
	return { name, mimeType: "image/jpeg", buffer };
}

/** A small photo of no camera. */
export async function picture(name: string): Promise<HeldFile> {
	return { name, mimeType: "image/jpeg", buffer: await gradient(640, 480).jpeg().toBuffer() };
}

/** One can see through half of it. */
export async function png(name: string): Promise<HeldFile> {
	const see = gradient(600, 400).ensureAlpha(0.5);
	return { name, mimeType: "image/png", buffer: await see.png().toBuffer() };
}

export async function webp(name: string): Promise<HeldFile> {
	return { name, mimeType: "image/webp", buffer: await gradient(640, 480).webp().toBuffer() };
}

export async function avif(name: string): Promise<HeldFile> {
	return { name, mimeType: "image/avif", buffer: await gradient(320, 240).avif({ effort: 0 }).toBuffer() };
}

export async function animatedGif(name: string): Promise<HeldFile> {
	return { name, mimeType: "image/gif", buffer: await moving(120, 90, 4).gif({ loop: 0 }).toBuffer() };
}

/** The beginning of what an iPhone takes: no browser but Safari reads it. */
export function heic(name: string): HeldFile {
	const head = Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1");
	return { name, mimeType: "image/heic", buffer: Buffer.concat([head, randomBytes(4_000)]) };
}

export function pdf(name: string): HeldFile {
	const text = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n";
	return { name, mimeType: "application/pdf", buffer: Buffer.from(`${text}trailer<</Root 1 0 R>>\n%%EOF\n`) };
}

/** Bytes of nothing in particular. */
export function bytes(name: string, size: number): HeldFile {
	return { name, mimeType: "application/octet-stream", buffer: Buffer.alloc(size, randomBytes(64 * 1024)) };
}
