import { failing, harmless, latin, type NastyFile, patched, script, u16, u32 } from "./nasty-file.ts";

const box = (type: string, ...content: Buffer[]): Buffer => {
	const inside = Buffer.concat(content);
	return Buffer.concat([u32(inside.length + 8), latin(type), inside]);
};
const full = (type: string, version: number, ...content: Buffer[]) =>
	box(type, Buffer.of(version, 0, 0, 0), ...content);
const brands = box("ftyp", latin("avif"), u32(0), latin("avifmif1miaf"));

/** The box of that name, wherever it lies in `bytes`. */
function inside(bytes: Buffer, type: string): Buffer {
	const at = bytes.indexOf(latin(type)) - 4;
	return bytes.subarray(at, at + bytes.readUInt32BE(at));
}

/** One picture laid in rows and columns: a few kilobytes that unpack to as much as they like. */
function grid(honest: Buffer, across: number, width: number, height: number): Buffer {
	const picture = inside(honest, "mdat").subarray(8);
	const tiles = across * across;
	const item = (id: number, kind: string) => full("infe", 2, u16(id), u16(0), latin(`${kind}\0`));
	const ids = Array.from({ length: tiles }, () => u16(1));
	const plan = Buffer.concat([Buffer.of(0, 0, across - 1, across - 1), u16(width), u16(height)]);
	const meta = (offset: number) =>
		full(
			"meta",
			0,
			...[full("hdlr", 0, u32(0), latin("pict"), Buffer.alloc(13)), full("pitm", 0, u16(2))],
			full("iinf", 0, u16(2), item(1, "av01"), item(2, "grid")),
			full("iref", 0, box("dimg", u16(2), u16(tiles), ...ids)),
			box(
				"iprp",
				box(
					"ipco",
					inside(honest, "ispe"),
					inside(honest, "av1C"),
					full("ispe", 0, u32(width), u32(height)),
					inside(honest, "pixi"),
				),
				full("ipma", 0, u32(2), u16(1), Buffer.of(3, 1, 0x82, 4), u16(2), Buffer.of(2, 3, 4)),
			),
			full(
				"iloc",
				0,
				Buffer.of(0x44, 0),
				u16(2),
				...place(1, offset, picture.length),
				...place(2, offset + picture.length, plan.length),
			),
		);
	const offset = brands.length + meta(0).length + 8;
	return Buffer.concat([brands, meta(offset), box("mdat", picture, plan)]);
}

const place = (id: number, offset: number, length: number) => [u16(id), u16(0), u16(1), u32(offset), u32(length)];

/** `honest` is an AVIF of 512 × 512. */
export function nastyAvifs(honest: Buffer): NastyFile[] {
	const type = "image/avif";
	const sizeAt = honest.indexOf(latin("ispe")) + 8;
	const placeAt = honest.indexOf(latin("iloc")) + 4;
	const metaAt = honest.indexOf(latin("meta")) - 4;
	return [
		failing(type, "a grid of 16,384 × 16,384", grid(honest, 32, 16_384, 16_384)),
		failing(type, "a grid of 65,535 × 65,535", grid(honest, 128, 65_535, 65_535)),
		harmless(type, "a grid of 6,656 × 6,656 from one picture", grid(honest, 13, 6_656, 6_656)),
		failing(type, "said to be 4,294,967,295 wide", patched(honest, sizeAt, u32(2 ** 32 - 1))),
		failing(type, "said to be 100,000 × 100,000", patched(honest, sizeAt, Buffer.concat([u32(100_000), u32(100_000)]))),
		failing(type, "no size", patched(honest, sizeAt, Buffer.alloc(8))),
		failing(type, "its bytes elsewhere", patched(honest, placeAt + 8, Buffer.alloc(12, 0xff))),
		failing(type, "65,535 places", patched(honest, placeAt + 6, u16(65_535))),
		failing(type, "a list of 2 GB", patched(honest, metaAt, u32(2 ** 31))),
		failing(type, "a list of no length", patched(honest, metaAt, u32(7))),
		failing(type, "cut in the middle", honest.subarray(0, Math.floor(honest.length / 2))),
		failing(type, "no picture", Buffer.concat([brands, box("mdat", latin(script))])),
		failing(
			type,
			"10,000 boxes, one in the other",
			Buffer.concat([
				brands,
				...Array.from({ length: 10_000 }, (_, index) => Buffer.concat([u32((10_000 - index) * 8), latin("meta")])),
			]),
		),
		failing(
			"image/heic",
			"a photo of a kind nobody reads here",
			Buffer.concat([box("ftyp", latin("heic"), u32(0), latin("mif1heic")), inside(honest, "mdat")]),
		),
	];
}
