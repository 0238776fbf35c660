import { expect, it } from "vitest";
import { writeBlur } from "../../../../client/data/files/draw-photo.ts";
import { harmless } from "../../../../client/data/files/harmless.ts";
import { pictureKind } from "../../../../client/data/files/picture-kind.ts";
import type { Pictures } from "../../../../client/data/files/pictures.ts";
import { prepareCopy, prepareFile } from "../../../../client/data/files/prepare-file.ts";
import { attachedFilesSchema } from "../../../../shared/attached-file.ts";
import { asFromACamera, gradient, moving } from "../../../support/pictures.ts";
import { plainPictures } from "../../../support/plain-pictures.ts";

let made = 0;
const makeId = () => `00000000-0000-7000-8000-${String(++made).padStart(12, "0")}`;
const prepare = (file: File, how: "usual" | "as-file", pictures: Pictures = plainPictures) =>
	prepareFile({ pictures, makeId }, file, how);
const named = (bytes: BlobPart, name: string, type: string) => new File([bytes], name, { type });
const jpeg = async () => new Uint8Array(await asFromACamera(gradient(64, 48)).jpeg().toBuffer());
const heic = new Uint8Array([0, 0, 0, 24, ...new TextEncoder().encode("ftypheic")]);
const refusal = (promise: Promise<unknown>) =>
	promise.then(
		() => null,
		(error: { refusal: string }) => error.refusal,
	);

it("what a file becomes is decided by its bytes, and is a file a message may carry", async () => {
	const photo = await prepare(named(await jpeg(), "a\u202egpj.exe", "application/pdf"), "usual");
	const video = await prepare(named("....", "boat.mp4", "video/mp4"), "usual");
	const sound = await prepare(named("....", "song.m4a", "audio/mp4"), "usual");
	const paper = await prepare(named("%PDF-1.7", "list.pdf", "application/pdf; charset=x"), "usual");
	const all = [photo, video, sound, paper].flat();
	expect(all.map(({ file, isPoster }) => [file.shownAs, file.type, isPoster])).toEqual([
		["photo", "image/jpeg", false],
		["video", "video/mp4", false],
		["photo", "image/jpeg", true],
		["audio", "audio/mp4", false],
		["file", "application/pdf", false],
	]);
	expect(attachedFilesSchema.safeParse(all.filter(({ isPoster }) => !isPoster).map(({ file }) => file)).success).toBe(
		true,
	);
	expect(video[0]?.file).toMatchObject({ poster: video[1]?.file.id, ms: 4_000, width: 1_280 });
	expect(photo[0]?.parts.whole.size).toBe(photo[0]?.file.size);
	expect(photo[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
});

it("what cannot be sent is refused before anything of it is kept, each for its reason", async () => {
	const large = new Uint8Array(10 * 1024 * 1024 + 1);
	const blind: Pictures = { ...plainPictures, photo: async () => null };
	expect(await refusal(prepare(named("", "nothing", ""), "usual"))).toBe("empty");
	expect(await refusal(prepare(named(large, "large.bin", ""), "as-file"))).toBe("too_large");
	expect(await refusal(prepare(named(heic, "IMG.HEIC", "image/heic"), "usual", blind))).toBe("heic");
	expect(await refusal(prepare(named(await jpeg(), "torn.jpg", "image/jpeg"), "usual", blind))).toBe("unreadable");
	expect(await refusal(prepare(named("<p>", "page.html", "text/html"), "usual"))).toBe("unsupported");
});

it("as a file a picture is its bytes as they are, and one that lies about its type is only bytes", async () => {
	const bytes = await jpeg();
	const [original] = await prepare(named(bytes, "IMG_1.JPG", "image/jpeg"), "as-file");
	expect(original?.file).toMatchObject({ shownAs: "file", type: "image/jpeg", size: bytes.length, name: "IMG_1.JPG" });
	expect(new Uint8Array((await original?.parts.whole.arrayBuffer()) ?? new ArrayBuffer(0))).toEqual(bytes);
	const types = ["image/png", "application/pdf"].map((type) => prepare(named("words", "x", type), "as-file"));
	expect((await Promise.all(types)).flat().map(({ file }) => file.type)).toEqual(
		Array(2).fill("application/octet-stream"),
	);
	expect((await prepare(named(heic, "IMG.HEIC", "image/heic"), "as-file"))[0]?.file.type).toBe(
		"application/octet-stream",
	);
});

it("what moves is not drawn anew", async () => {
	const gif = new Uint8Array(await moving(8, 8, 3).gif().toBuffer());
	const webp = new Uint8Array(await moving(8, 8, 3).webp().toBuffer());
	const still = new Uint8Array(await gradient(8, 8).webp().toBuffer());
	expect([gif, webp, still].map((bytes) => pictureKind(bytes)?.moves)).toEqual([true, true, false]);
	const [sent] = await prepare(named(gif, "cat.gif", "image/gif"), "usual");
	expect(sent?.file).toMatchObject({ shownAs: "photo", type: "image/gif", size: gif.length });
});

it("16 colours are 43 letters", () => {
	const white = writeBlur(new Uint8Array(64).fill(255));
	expect(white).toMatch(/^[\w-]{43}$/);
	expect(Buffer.from(white, "base64url")).toEqual(Buffer.alloc(32, 255));
	expect(Buffer.from(writeBlur([255, 0, 0, 255]), "base64url").subarray(0, 2)).toEqual(Buffer.from([0xf8, 0]));
});

it("[I5] nothing of a file is given an address as something that could be run", () => {
	const typeOf = (type: string) => harmless(new Blob(["x"], { type })).type;
	for (const type of ["text/html", "image/svg+xml", "text/javascript", "application/pdf", "application/xhtml+xml", ""])
		expect(typeOf(type)).toBe("application/octet-stream");
	expect(["image/jpeg", "video/mp4", "audio/ogg; codecs=opus"].map(typeOf)).toEqual([
		"image/jpeg",
		"video/mp4",
		"audio/ogg",
	]);
});

it("a copy is the same bytes under another id, and nothing is lost of what was said of it", async () => {
	const copied = async (chosen: File, more: object) => {
		const [one] = await prepare(chosen, "usual");
		if (one === undefined) throw new Error("a prepared file is always there");
		const file = { ...one.file, ...more };
		const [again] = await prepareCopy({ pictures: plainPictures, makeId }, file, one.parts.whole);
		if (again === undefined) throw new Error("a copied file is always there");
		expect(again.file.id).not.toBe(file.id);
		expect(again.hash).toBe(one.hash);
		return { before: file, after: again.file };
	};
	const photo = await copied(named(await jpeg(), "boat.jpg", "image/jpeg"), {});
	expect(photo.after).toEqual({ ...photo.before, id: photo.after.id });
	const voice = await copied(named("....", "voice.webm", "audio/webm"), { shownAs: "voice", wave: "abc", ms: 900 });
	expect(voice.after).toEqual({ ...voice.before, id: voice.after.id });
	const video = await copied(named("....", "boat.mp4", "video/mp4"), {});
	expect(video.after).toEqual({ ...video.before, id: video.after.id, poster: video.after.poster });
	expect(video.after.poster).not.toBe(video.before.poster);
});
