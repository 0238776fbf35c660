import { crc32, deflateSync } from "node:zlib";
import { failing, harmless, latin, type NastyFile, patched, script, u32 } from "./nasty-file.ts";

const signature = latin("\x89PNG\r\n\x1a\n");

function chunk(type: string, ...content: Buffer[]): Buffer {
	const inside = Buffer.concat([latin(type), ...content]);
	return Buffer.concat([u32(inside.length - 4), inside, u32(crc32(inside))]);
}

type Kind = { depth: number; colour: number; interlace: number };
const rgb: Kind = { depth: 8, colour: 2, interlace: 0 };
const head = (width: number, height: number, { depth, colour, interlace }: Kind) =>
	chunk("IHDR", u32(width), u32(height), Buffer.of(depth, colour, 0, 0, interlace));
const end = chunk("IEND");

function png(width: number, height: number, kind: Kind, pixels: Buffer, ...before: Buffer[]): Buffer {
	return Buffer.concat([signature, head(width, height, kind), ...before, chunk("IDAT", pixels), end]);
}

/** So many zeros as zlib packs them, a thousand to one. */
const zeros = (count: number) => deflateSync(Buffer.alloc(count));

/** `honest` is a small PNG. */
export function nastyPngs(honest: Buffer): NastyFile[] {
	const type = "image/png";
	const behindHead = (...chunks: Buffer[]) => Buffer.concat([honest.subarray(0, 33), ...chunks, honest.subarray(33)]);
	const pixel = deflateSync(Buffer.alloc(4));
	const packed = zeros(60_000_000);
	return [
		failing(type, "900 megapixels without a pixel", png(30_000, 30_000, rgb, pixel)),
		failing(type, "2,147,483,647 × 2,147,483,647", png(2 ** 31 - 1, 2 ** 31 - 1, rgb, pixel)),
		failing(type, "4,294,967,295 wide", png(2 ** 32 - 1, 1, rgb, pixel)),
		failing(type, "no width", png(0, 10, rgb, pixel)),
		failing(type, "50,001 wide", png(50_001, 1, rgb, zeros(150_004))),
		harmless(type, "50,000 high and one wide", png(1, 50_000, rgb, zeros(200_000))),
		harmless(
			type,
			"one bit a pixel, 49 megapixels",
			png(7_000, 7_000, { depth: 1, colour: 0, interlace: 0 }, zeros(7_000 * 876)),
		),
		harmless(
			type,
			"interlaced, 49 megapixels",
			png(7_000, 7_000, { depth: 1, colour: 0, interlace: 1 }, zeros(6_200_000)),
		),
		failing(
			type,
			"interlaced, 16 bits, four colours, cut",
			png(7_000, 7_000, { depth: 16, colour: 6, interlace: 1 }, packed),
		),
		harmless(type, "60 MB behind one pixel", png(1, 1, rgb, packed)),
		harmless(type, "a profile that unpacks to 60 MB", behindHead(chunk("iCCP", latin("a\0\0"), packed))),
		harmless(type, "words that unpack to 60 MB", behindHead(chunk("zTXt", latin("a\0\0"), packed))),
		harmless(type, "words that are a script", behindHead(chunk("tEXt", latin(`Comment\0${script}`)))),
		harmless(type, "50,000 words", behindHead(...Array.from({ length: 50_000 }, () => chunk("tEXt", latin("a\0b"))))),
		harmless(
			type,
			"a camera's place",
			behindHead(chunk("eXIf", latin("MM\0*\0\0\0\x08\0\x01\x88\x25\0\x04\0\0\0\x01\0\0\0\x08\0\0\0\0"))),
		),
		harmless(type, "4,294,967,295 frames", behindHead(chunk("acTL", u32(2 ** 32 - 1), u32(0)))),
		failing(type, "a wrong sum", patched(honest, 29, u32(1))),
		failing(type, "a chunk of 2 GB", patched(honest, 33, u32(2 ** 31 - 1))),
		failing(type, "its pixels before its head", Buffer.concat([signature, chunk("IDAT", pixel), head(1, 1, rgb), end])),
		failing(type, "no head", Buffer.concat([signature, end])),
		failing(type, "three bits a colour", png(8, 8, { ...rgb, depth: 3 }, pixel)),
		failing(type, "a palette that is not there", png(8, 8, { ...rgb, colour: 3 }, zeros(72))),
		harmless(
			type,
			"colours beyond its palette",
			png(8, 8, { ...rgb, colour: 3 }, deflateSync(Buffer.alloc(72, 0)), chunk("PLTE", Buffer.of(1, 2, 3))),
		),
		failing(type, "pixels that are no zlib", png(8, 8, rgb, Buffer.alloc(300, 9))),
		failing(type, "cut in the middle", honest.subarray(0, Math.floor(honest.length / 2))),
		harmless(type, "a page of HTML behind it", Buffer.concat([honest, latin(`<html>${script}`)])),
	];
}
