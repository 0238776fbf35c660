import { failing, harmless, latin, type NastyFile, patched, script, u16, u32 } from "./nasty-file.ts";

const segment = (marker: number, ...content: Buffer[]): Buffer => {
	const inside = Buffer.concat(content);
	return Buffer.concat([Buffer.of(0xff, marker), u16(inside.length + 2), inside]);
};
const start = Buffer.of(0xff, 0xd8);
const end = Buffer.of(0xff, 0xd9);
const table = segment(0xdb, Buffer.of(0), Buffer.alloc(64, 1));
const huffman = (kind: number, symbol: number) =>
	segment(0xc4, Buffer.of(kind, 1), Buffer.alloc(15), Buffer.of(symbol));
const frame = (marker: number, width: number, height: number, components: number, depth = 8) =>
	segment(
		marker,
		...[Buffer.of(depth), u16(height), u16(width), Buffer.of(components)],
		...Array.from({ length: components }, (_, index) => Buffer.of(index + 1, 0x11, 0)),
	);
const scanHead = (components: readonly number[], from: number, to: number) =>
	segment(
		0xda,
		Buffer.of(components.length),
		...components.map((component) => Buffer.of(component, 0)),
		Buffer.of(from, to, 0),
	);

/** All of one grey, in as few bytes as a JPEG can have: each block of the first scan is a bit. */
function progressive(width: number, height: number, components: number, scans: number): Buffer {
	const blocks = Math.ceil(width / 8) * Math.ceil(height / 8);
	const all = Array.from({ length: components }, (_, index) => index + 1);
	// Each run of 15 bits says that the next 16,384 blocks have nothing more.
	const later = Buffer.concat([scanHead([1], 1, 63), Buffer.alloc(Math.ceil((Math.ceil(blocks / 16_384) * 15) / 8))]);
	return Buffer.concat([
		...[start, table, frame(0xc2, width, height, components), huffman(0x00, 0), huffman(0x10, 0xe0)],
		...[scanHead(all, 0, 0), Buffer.alloc(Math.ceil((blocks * components) / 8))],
		...Array.from({ length: scans }, () => later),
		end,
	]);
}

function baseline(width: number, height: number, data: number, marker = 0xc0, components = 1, depth = 8): Buffer {
	const head = [start, table, frame(marker, width, height, components, depth), huffman(0, 0), huffman(0x10, 0)];
	const all = Array.from({ length: components }, (_, index) => index + 1);
	return Buffer.concat([...head, scanHead(all, 0, 63), Buffer.alloc(data), end]);
}

/** An EXIF block: TIFF with one list of tags, whose "next list" is itself. */
const exif = (...content: Buffer[]) =>
	segment(
		0xe1,
		latin("Exif\0\0MM\0*\0\0\0\x08\0\x01"),
		u16(0x010e),
		u16(2),
		u32(content.length),
		u32(26),
		u32(8),
		...content,
	);

/** `honest` is a small JPEG of a camera. */
export function nastyJpegs(honest: Buffer): NastyFile[] {
	const type = "image/jpeg";
	const behindStart = (...segments: Buffer[]) => Buffer.concat([start, ...segments, honest.subarray(2)]);
	const frameAt = honest.indexOf(Buffer.of(0xff, 0xc0));
	const scanAt = honest.indexOf(Buffer.of(0xff, 0xda));
	return [
		failing(
			type,
			"progressive, 4,290 megapixels, all of it there",
			progressive(65_500, 65_500, 1, 0).subarray(0, 9_000_000),
		),
		failing(type, "progressive, 16,384 × 16,384", progressive(16_384, 16_384, 1, 1)),
		failing(type, "baseline, 65,500 × 65,500, without its pixels", baseline(65_500, 65_500, 100)),
		failing(type, "wider than any picture", baseline(65_500, 8, 4_000)),
		harmless(type, "progressive, 49 megapixels in three colours", progressive(7_000, 7_000, 3, 1)),
		harmless(type, "progressive, 49 megapixels in 99 scans", progressive(7_000, 7_000, 1, 98)),
		harmless(type, "progressive, 5,000 scans", progressive(800, 800, 1, 5_000)),
		failing(type, "no width and no height", baseline(0, 0, 10)),
		failing(type, "no height, told later", baseline(64, 0, 10)),
		failing(type, "12 bits a colour", baseline(64, 64, 64, 0xc1, 1, 12)),
		harmless(type, "arithmetic, without its pixels", baseline(64, 64, 0, 0xc9)),
		failing(type, "hierarchical", baseline(64, 64, 64, 0xc5)),
		harmless(type, "two colours", baseline(64, 64, 64, 0xc0, 2)),
		harmless(type, "four colours without a word what they are", baseline(64, 64, 64, 0xc0, 4)),
		failing(
			type,
			"200 colours",
			Buffer.concat([start, table, segment(0xc0, Buffer.of(8), u16(64), u16(64), Buffer.of(200)), end]),
		),
		failing(type, "its beginning alone", honest.subarray(0, 20)),
		failing(type, "cut in the middle", honest.subarray(0, Math.floor(honest.length / 2))),
		harmless(type, "a segment of no length", patched(honest, 4, u16(0))),
		failing(type, "a frame of no length", patched(honest, frameAt + 2, u16(1))),
		failing(
			type,
			"a scan with no tables",
			Buffer.concat([start, frame(0xc0, 64, 64, 1), scanHead([1], 0, 63), Buffer.alloc(64), end]),
		),
		failing(
			type,
			"a table of more codes than there are",
			patched(honest, honest.indexOf(Buffer.of(0xff, 0xc4)) + 5, Buffer.alloc(16, 255)),
		),
		harmless(type, "noise where its pixels were", patched(honest, scanAt + 14, Buffer.alloc(400, 0x5a))),
		harmless(
			type,
			"2 MB of camera's words",
			behindStart(...Array.from({ length: 32 }, () => exif(Buffer.alloc(60_000, "x")))),
		),
		harmless(type, "a camera's words that are a script", behindStart(exif(latin(script)))),
		harmless(
			type,
			"a profile of noise",
			behindStart(segment(0xe2, latin("ICC_PROFILE\0\x01\x01"), Buffer.alloc(3_000, 7))),
		),
		harmless(
			type,
			"255 pieces of a profile, none of which fits",
			behindStart(
				...Array.from({ length: 99 }, () => segment(0xe2, latin("ICC_PROFILE\0\xff\xff"), Buffer.alloc(500))),
			),
		),
		harmless(type, "a page of HTML in its comment", behindStart(segment(0xfe, latin(`--><html><body>${script}`)))),
		harmless(type, "a page of HTML behind it", Buffer.concat([honest, latin(`<html>${script}`)])),
		harmless(type, "an archive behind it", Buffer.concat([honest, latin("PK\x03\x04 inside")])),
		harmless(type, "9 MB of nothing behind it", Buffer.concat([honest, Buffer.alloc(9_000_000)])),
	];
}
