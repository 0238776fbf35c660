import { deflateRawSync, gzipSync } from "node:zlib";
import { failing, harmless, latin, type NastyFile, script, u32, u32le } from "./nasty-file.ts";

const anything = "application/octet-stream";
const svg = (content: string) =>
	latin(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${content}</svg>`);
const billion = Array.from({ length: 30 }, (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`).join(
	"",
);
const laughs = latin(
	`<!DOCTYPE svg [<!ENTITY e0 "ha">${billion}]><svg xmlns="http://www.w3.org/2000/svg"><text>&e30;</text></svg>`,
);

/** An archive of one file that unpacks to a thousand times as much, under a name that climbs out of its folder. */
function zipBomb(): Buffer {
	const packed = deflateRawSync(Buffer.alloc(50_000_000));
	const name = latin("../../../../etc/passwd");
	const head = Buffer.concat([
		latin("PK\x03\x04\x14\0\0\0\x08\0\0\0\0\0"),
		u32le(0),
		u32le(packed.length),
		u32le(50_000_000),
		Buffer.of(name.length, 0, 0, 0),
	]);
	return Buffer.concat([head, name, packed, latin("PK\x05\x06"), Buffer.alloc(18)]);
}

const bombOf = (type: string, bytes: Buffer) => [
	failing("image/png", `${type}, said to be a PNG`, bytes),
	harmless(anything, `${type}, said to be nothing`, bytes),
];

export function nastyOthers(): NastyFile[] {
	return [
		...bombOf("an SVG with a script", svg(script)),
		harmless("image/svg+xml", "an SVG with a script, said to be one", svg(script)),
		failing("image/jpeg", "an SVG that laughs a billion times", laughs),
		harmless("image/svg+xml", "an SVG that laughs, said to be one", laughs),
		failing(
			"image/webp",
			"an SVG that looks elsewhere",
			svg('<image href="file:///etc/passwd"/><use href="http://127.0.0.1/x#a"/>'),
		),
		...bombOf("a page of HTML", latin(`<!DOCTYPE html><html><body>${script}`)),
		harmless("text/html", "a page of HTML, said to be one", latin(`\n\n  <html>${script}`)),
		harmless("text/plain", "a page of HTML, said to be text", latin(`<script>${script}`)),
		failing("application/pdf", "a page of HTML, said to be a PDF", latin(`<html>${script}`)),
		harmless(
			"application/pdf",
			"a PDF with a script, and an archive in it",
			latin(`%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj PK\x03\x04`),
		),
		failing("application/pdf", "an archive with a PDF in it", latin("PK\x03\x04%PDF-1.7")),
		harmless("application/zip", "an archive of 50 MB in 50 kB", zipBomb()),
		failing("image/gif", "an archive, said to be a GIF", zipBomb()),
		harmless("application/gzip", "50 MB of nothing, packed", gzipSync(Buffer.alloc(50_000_000))),
		harmless(anything, "a program for Windows", latin("MZ\x90\0\x03\0\0\0")),
		failing("video/mp4", "a program for Linux, said to be a film", latin("\x7fELF\x02\x01\x01")),
		harmless("text/plain", "a program for a shell", latin("#!/bin/sh\nrm -rf ~\n")),
		failing("image/tiff", "a TIFF, which nobody reads here", latin("II*\0\x08\0\0\0\xff\xff")),
		failing(
			"image/bmp",
			"a BMP of 2 billion lines",
			Buffer.concat([
				latin("BM\0\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0"),
				u32le(2 ** 31 - 1),
				u32le(2 ** 31 - 1),
				Buffer.alloc(28),
			]),
		),
		failing("image/vnd.microsoft.icon", "an icon", latin("\0\0\x01\0\x01\0")),
		failing("image/jpeg", "a film, said to be a photo", latin("\0\0\0\x14ftypisom\0\0\0\0isom")),
		failing("audio/mp4", "a photo, said to be a voice", latin("\xff\xd8\xff\xe0")),
		harmless(
			"video/mp4",
			"a film that is longer than there are numbers",
			Buffer.concat([latin("\0\0\0\x14ftypisom\0\0\0\0isom"), u32(1), latin("moov"), Buffer.alloc(8, 0xff)]),
		),
		harmless(
			"video/mp4",
			"a film of 400,000 boxes",
			Buffer.concat([
				latin("\0\0\0\x14ftypisom\0\0\0\0isom"),
				...Array.from({ length: 400_000 }, () => latin("\0\0\0\x08udta")),
			]),
		),
		harmless(
			"video/mp4",
			"a film of 50,000 boxes, one in the other",
			Buffer.concat([
				latin("\0\0\0\x14ftypisom\0\0\0\0isom"),
				...Array.from({ length: 50_000 }, (_, index) => Buffer.concat([u32((50_000 - index) * 8), latin("trak")])),
			]),
		),
		harmless(
			"video/webm",
			"noise behind a film's first bytes",
			Buffer.concat([latin("\x1aE\xdf\xa3\x9fB\x82\x84webm"), Buffer.alloc(4_000, 0xff)]),
		),
		harmless("audio/mpeg", "a song whose label has 256 MB", latin("ID3\x04\0\0\x7f\x7f\x7f\x7f")),
		harmless("text/plain", "words that turn round", Buffer.from("photo\u202egpj.exe\n", "utf8")),
		harmless(anything, "one byte", Buffer.of(0)),
		harmless(anything, "10 MB of one byte", Buffer.alloc(10 * 1024 * 1024, 0xff)),
	];
}
