import { describe, expect, it } from "vitest";
import { isWhatWasAnnounced, keptType } from "../../../server/files/kept-type.ts";
import { headBytes, typeOfBytes, unknownType } from "../../../server/files/type-of-bytes.ts";

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const ftyp = (...brands: string[]) => {
	const [major = "", ...like] = brands;
	return `\0\0\0${String.fromCharCode(16 + like.length * 4)}ftyp${major}\0\0\0\0${like.join("")}\0\0\0\x08free`;
};

const beginnings: Record<string, readonly string[]> = {
	"image/jpeg": ["\xff\xd8\xff\xe0\0\x10JFIF", "\xff\xd8\xff\xdb"],
	"image/png": ["\x89PNG\r\n\x1a\n\0\0\0\rIHDR"],
	"image/gif": ["GIF87a\x01\0\x01\0", "GIF89a\x01\0\x01\0"],
	"image/webp": ["RIFF\x20\0\0\0WEBPVP8 ", "RIFF\x20\0\0\0WEBPVP8X\n\0\0\0\x02"],
	"image/avif": [ftyp("avif", "mif1", "miaf"), ftyp("avis", "msf1"), ftyp("mif1", "avif")],
	"image/heic": [ftyp("heic", "mif1"), ftyp("mif1", "heic"), ftyp("msf1", "hevc")],
	"image/tiff": ["II*\0\x08\0\0\0", "MM\0*\0\0\0\x08"],
	"image/bmp": [`BM\x36\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0`],
	"image/svg+xml": ['<svg xmlns="x">', '<?xml version="1.0"?>\n<!-- a -->\n<svg>', " \n<x:svg xmlns:x='y'>"],
	"text/html": ["<!DOCTYPE html><p>", "\n<script>alert(1)</script>", "<p>hello"],
	"text/xml": ["<?xml version='1.0'?><feed/>", '<!DOCTYPE lolz [<!ENTITY lol "lol">]>'],
	"application/pdf": ["%PDF-1.7\n"],
	"application/zip": ["PK\x03\x04\x14\0", "PK\x05\x06\0\0"],
	"video/mp4": [ftyp("isom", "iso2", "avc1", "mp41"), ftyp("mp42"), ftyp("3gp4"), ftyp("M4V ")],
	"video/quicktime": [ftyp("qt  "), "\0\0\0\x08wide\0\0\0\0mdat"],
	"audio/mp4": [ftyp("M4A ", "mp42", "isom")],
	"video/webm": ["\x1aE\xdf\xa3\x9fB\x86\x81\x01B\xf7\x81\x01B\x82\x84webm"],
	"audio/ogg": ["OggS\0\x02\0\0\0\0\0\0\0\0OpusHead"],
	"video/ogg": ["OggS\0\x02\0\0\0\0\0\0\0\0\x80theora"],
	"audio/mpeg": ["ID3\x04\0", "\xff\xfb\x90\x64", "\xff\xf3\x40\xc4"],
	"audio/aac": ["\xff\xf1\x50\x80", "\xff\xf9\x50\x80"],
	"audio/wav": ["RIFF\x24\0\0\0WAVEfmt "],
	"video/x-msvideo": ["RIFF\x24\0\0\0AVI LIST"],
	"video/x-matroska": ["\x1aE\xdf\xa3\xa3B\x86\x81\x01B\x82\x88matroska"],
	"video/mp2t": [`G${"\xff".repeat(187)}G${"\xff".repeat(187)}G`],
	"video/mpeg": ["\0\0\x01\xba\x44"],
	"video/x-ms-asf": ["\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6"],
	"audio/aiff": ["FORM\0\0\x10\0AIFFCOMM"],
	"audio/amr": ["#!AMR\n"],
	"audio/flac": ["fLaC\0\0\0\x22"],
	"text/plain": [
		"Hello Bo,\n\tsee you < tomorrow >",
		"RIFF raff",
		"FORM a line",
		"Good night, Bo, good night!",
		"BM is a letter pair",
		"we ftyp isom",
		"\x1b[1m",
	],
	[unknownType]: [
		"",
		"\0",
		"MZ\x90\0",
		"\x7fELF",
		"RIFF\0\0\0\0ABC ",
		"a\0b",
		"\xff\xfe\x3c\0",
		"\xff\xfeH\0e\0",
		"\xff\xff\xff\xff",
	],
};

describe("the type of a file is what its bytes say", () => {
	for (const [type, texts] of Object.entries(beginnings)) {
		it(`of ${type}`, () => {
			for (const text of texts) expect([text, typeOfBytes(latin(text))]).toEqual([text, type]);
		});
	}

	it("of text in letters of all the world, cut in the middle of one", () => {
		const text = utf8("Grüße an Großmutter 👵🏽 ".repeat(400));
		for (const end of [11, 12, 13, headBytes, headBytes + 1])
			expect(typeOfBytes(text.subarray(0, end))).toBe("text/plain");
	});

	it("is that of its beginning, when it is two things at once", () => {
		const script = "=1;alert(1)//<script>alert(1)</script>";
		expect(typeOfBytes(latin(`GIF89a${script}`))).toBe("image/gif");
		expect(typeOfBytes(latin(`\xff\xd8\xff\xfe\0\x80<html>${script}`))).toBe("image/jpeg");
		expect(typeOfBytes(latin(`%PDF-1.4\nPK\x03\x04${script}`))).toBe("application/pdf");
		expect(typeOfBytes(latin(`PK\x03\x04%PDF-1.4`))).toBe("application/zip");
		expect(typeOfBytes(latin(`<!--GIF89a-->${script}`))).toBe("text/html");
	});

	it("never throws, however few bytes there are", () => {
		for (const text of Object.values(beginnings).flat())
			for (let end = 0; end <= text.length; end += 1) expect(typeOfBytes(latin(text.slice(0, end)))).toContain("/");
	});
});

describe("what was announced", () => {
	const fits: readonly (readonly [string, string, string])[] = [
		["image/png", "image/jpeg", "image/jpeg"],
		["image/svg+xml", "image/svg+xml", unknownType],
		["audio/mp4", "video/mp4", "audio/mp4"],
		["audio/webm", "video/webm", "audio/webm"],
		["audio/mpeg", "audio/mpeg", "audio/mpeg"],
		["video/mp4", "video/quicktime", "video/quicktime"],
		["application/pdf", "application/pdf", "application/pdf"],
		["application/vnd.oasis.opendocument.text", "application/zip", "application/vnd.oasis.opendocument.text"],
		["application/msword", "application/x-ole-storage", "application/msword"],
		["application/octet-stream", "application/x-ole-storage", unknownType],
		["application/x-elsewhere", "application/zip", "application/zip"],
		["text/csv", "text/plain", "text/csv"],
		["text/javascript", "text/plain", "text/plain"],
		["application/octet-stream", "image/jpeg", "image/jpeg"],
		["application/octet-stream", "image/heic", unknownType],
	];
	it.each(fits)("as %s, being %s, is given out as %s", (announced, found, kept) => {
		expect(isWhatWasAnnounced(announced, found)).toBe(true);
		expect(keptType(announced, found)).toBe(kept);
	});

	it.each([
		["image/jpeg", "text/html"],
		["image/jpeg", "image/svg+xml"],
		["image/svg+xml", "image/png"],
		["image/jpeg", "application/pdf"],
		["image/gif", unknownType],
		["video/mp4", "image/gif"],
		["video/mp4", "audio/mpeg"],
		["audio/mp4", "application/zip"],
		["audio/mpeg", "image/jpeg"],
		["application/pdf", "application/zip"],
		["application/pdf", "text/html"],
	])("as %s is not %s", (announced, found) => {
		expect(isWhatWasAnnounced(announced, found)).toBe(false);
	});

	it.each(["text/html", "image/svg+xml", "text/xml"])("is never given out as %s, whatever was said", (found) => {
		for (const announced of [found, "application/octet-stream", "text/plain", "application/xhtml+xml"])
			expect(keptType(announced, found)).toBe(unknownType);
	});
});
