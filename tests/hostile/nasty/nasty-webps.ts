import { failing, harmless, latin, type NastyFile, patched, script, u32le } from "./nasty-file.ts";

const chunk = (type: string, ...content: Buffer[]): Buffer => {
	const inside = Buffer.concat(content);
	return Buffer.concat([latin(type), u32le(inside.length), inside, Buffer.alloc(inside.length % 2)]);
};
const webp = (...chunks: Buffer[]) => {
	const inside = Buffer.concat([latin("WEBP"), ...chunks]);
	return Buffer.concat([latin("RIFF"), u32le(inside.length), inside]);
};
const u24le = (value: number) => u32le(value).subarray(0, 3);
const canvas = (flags: number, width: number, height: number) =>
	chunk("VP8X", Buffer.of(flags, 0, 0, 0), u24le(width - 1), u24le(height - 1));
const loop = chunk("ANIM", u32le(0), Buffer.alloc(2));
const frame = (width: number, height: number, picture: Buffer) =>
	chunk("ANMF", u24le(0), u24le(0), u24le(width - 1), u24le(height - 1), u24le(100), Buffer.of(0), picture);
/** VP8L's head: 14 bits of width, 14 of height. */
const lossless = (width: number, height: number) =>
	chunk("VP8L", Buffer.of(0x2f), u32le(((width - 1) | ((height - 1) << 14)) >>> 0), Buffer.alloc(40));
const animated = 2;

/** `honest` is a small WebP without transparency, of 64 × 48. */
export function nastyWebps(honest: Buffer): NastyFile[] {
	const type = "image/webp";
	const picture = honest.subarray(12);
	return [
		failing(type, "16,384 × 16,384", webp(lossless(16_384, 16_384))),
		failing(
			type,
			"a canvas of 16,777,216 × 16,777,216",
			webp(canvas(animated, 2 ** 24, 2 ** 24), loop, frame(64, 48, picture)),
		),
		failing(
			type,
			"frames of 64 × 48 on 7,000 × 7,000, 300 of them",
			webp(canvas(animated, 7_000, 7_000), loop, ...Array.from({ length: 300 }, () => frame(64, 48, picture))),
		),
		failing(
			type,
			"2,000 frames",
			webp(canvas(animated, 64, 48), loop, ...Array.from({ length: 2_000 }, () => frame(64, 48, picture))),
		),
		failing(
			type,
			"a frame larger than its canvas",
			webp(canvas(animated, 8, 8), loop, frame(64, 48, picture), frame(64, 48, picture)),
		),
		failing(type, "no frames", webp(canvas(animated, 64, 48), loop)),
		failing(type, "another size outside than inside", webp(canvas(0, 60, 48), picture)),
		failing(type, "a length of 4 GB", patched(honest, 16, u32le(2 ** 32 - 2))),
		failing(type, "cut in the middle", honest.subarray(0, Math.floor(honest.length / 2))),
		failing(type, "its beginning alone", honest.subarray(0, 20)),
		failing(type, "noise instead of a picture", webp(chunk("VP8 ", Buffer.alloc(500, 0x77)))),
		harmless(
			type,
			"a camera's words, a script in them",
			webp(canvas(0x0c, 64, 48), picture, chunk("EXIF", latin(`MM\0*${script}`)), chunk("XMP ", latin(script))),
		),
		harmless(type, "a profile of noise", webp(canvas(0x20, 64, 48), chunk("ICCP", Buffer.alloc(999, 7)), picture)),
		harmless(type, "a page of HTML behind it", Buffer.concat([honest, latin(script)])),
	];
}
