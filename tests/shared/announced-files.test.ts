import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAnnouncedType } from "../../shared/announced-type.ts";
import { fileNameSchema } from "../../shared/attached-file.ts";
import { safeFileName } from "../../shared/safe-file-name.ts";
import { utf8Length } from "../../shared/text.ts";

describe("the name of a file that somebody brings", () => {
	it.each([
		["Summer at the lake.jpg", "Summer at the lake.jpg"],
		["../../etc/passwd", "passwd"],
		["C:\\Users\\Bo\\photo.png", "photo.png"],
		["photo\u0000.jpg\r\nX-Evil: 1", "photo.jpgX-Evil: 1"],
		["\u202egnp.exe", "gnp.exe"],
		["  \u2066 \u2069 ", "file"],
		["", "file"],
		[".", "file"],
		["..", "file"],
		["folder/", "file"],
		["half \ud800 letter.txt", "half \ufffd letter.txt"],
		["مرحبا.pdf", "مرحبا.pdf"],
		[".profile", ".profile"],
	])("%j becomes %j", (given, safe) => {
		expect(safeFileName(given)).toBe(safe);
	});

	it("is cut to 255 bytes between letters, and keeps its ending", () => {
		expect(safeFileName(`${"a".repeat(300)}.jpeg`)).toBe(`${"a".repeat(250)}.jpeg`);
		const long = safeFileName(`${"👨‍👩‍👧".repeat(40)}.heic`);
		expect(utf8Length(long)).toBeLessThanOrEqual(255);
		expect(long.endsWith(".heic")).toBe(true);
		expect(long.isWellFormed()).toBe(true);
		expect(safeFileName(`.${"x".repeat(400)}`)).toBe(`.${"x".repeat(254)}`);
	});

	it("is one that messages take, whatever was given, and stays what it is", () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.string({ unit: "grapheme" })), (given) => {
				const safe = safeFileName(given);
				expect(fileNameSchema.safeParse(safe).success).toBe(true);
				expect(safeFileName(safe)).toBe(safe);
			}),
			{ numRuns: 500, seed: 7 },
		);
	});
});

describe("the type of a file that somebody announces", () => {
	it.each([
		["image/jpeg", "image/jpeg"],
		["IMAGE/PNG", "image/png"],
		["text/plain; charset=utf-8", "text/plain"],
		["", "application/octet-stream"],
		["x-world/x-vrml", "application/octet-stream"],
		["application/vnd.openxmlformats-officedocument.presentationml.presentation", null],
	])("%j is taken", (given, type) => {
		expect(parseAnnouncedType(given)).toBe(type ?? given);
	});

	it.each([
		...["image/svg+xml", "text/html", "text/html; charset=utf-8", "application/xhtml+xml", "TEXT/JavaScript"],
		...["application/x-msdownload", "application/x-msdos-program", "application/x-sh", "application/x-executable"],
		...["application/vnd.microsoft.portable-executable", "image/heic", "image/heif", "image/tiff", "image/bmp"],
		...["image/x-icon", "image/jxl", "application/mathml+xml", "jpeg", "image/", "/png", "image/jpeg/png", "a b/c"],
	])("%j is not", (given) => {
		expect(parseAnnouncedType(given)).toBeNull();
	});
});
