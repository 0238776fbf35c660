import { describe, expect, it } from "vitest";
import { type AttachedFile, attachedFilesSchema, fileContent, fileInOrder } from "../../shared/attached-file.ts";
import { aPhoto, aVideo } from "../support/attached-files.ts";

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;

describe("what a message says of a file", () => {
	it.each([aPhoto(id(1)), aVideo(id(1), id(2))])(
		"[I8] is written and hashed alike in whatever order it is named",
		(file) => {
			const turned = Object.fromEntries(Object.entries(file).reverse()) as AttachedFile;
			expect(JSON.stringify(fileInOrder(turned))).toBe(JSON.stringify(fileInOrder(file)));
			expect(fileInOrder(turned)).toEqual(file);
			expect(fileContent(turned)).toEqual(fileContent(file));
		},
	);

	it.each([
		["none", []],
		["eleven", Array.from({ length: 11 }, (_, n) => aPhoto(id(n)))],
		["one twice", [aPhoto(id(1)), aPhoto(id(1))]],
		["a poster that another has", [aVideo(id(1), id(3)), aVideo(id(2), id(3))]],
		["a file that is its own poster", [aVideo(id(1), id(1))]],
	])("[I6] is refused of %s", (_, files) => {
		expect(attachedFilesSchema.safeParse(files).success).toBe(false);
	});

	it.each([
		"",
		" ",
		".",
		"..",
		"a/b",
		"a\\b",
		"a\u0000b",
		"photo\u202egpj.exe",
		"photo\u061c.exe",
		"é".repeat(128),
		"\ud83d",
	])("[I6] is refused with the name %j", (name) => {
		expect(attachedFilesSchema.safeParse([{ ...aPhoto(id(1)), name }]).success).toBe(false);
	});

	it.each(["beach.jpg", "Überraschung 🎂.heic", "صورة.png", "é".repeat(127)])("takes the name %j", (name) => {
		expect(attachedFilesSchema.safeParse([{ ...aPhoto(id(1)), name }]).success).toBe(true);
	});
});
