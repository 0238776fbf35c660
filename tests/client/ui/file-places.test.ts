import { describe, expect, it } from "vitest";
import { pixelsOf } from "../../../client/ui/files/blur.tsx";
import { heightOfFiles, pictureBox, placesOf } from "../../../client/ui/files/places.ts";
import type { View } from "../../../client/ui/lightbox/zoom.ts";
import { usualView, within, zoomed } from "../../../client/ui/lightbox/zoom.ts";
import type { AttachedFile } from "../../../shared/attached-file.ts";
import { attachedFileSchema } from "../../../shared/attached-file.ts";
import { limits } from "../../../shared/limits.ts";

const file = (shownAs: AttachedFile["shownAs"], more: Partial<AttachedFile>): AttachedFile => ({
	id: "one",
	name: "a",
	type: "image/jpeg",
	size: 1,
	shownAs,
	...more,
});

describe("the place of a picture", () => {
	it("has the picture's own shape, within 480 by 400", () => {
		expect(pictureBox({ width: 1600, height: 1200 })).toEqual({ width: 480, height: 360 });
		expect(pictureBox({ width: 1200, height: 1600 })).toEqual({ width: 300, height: 400 });
		expect(pictureBox({ width: 200, height: 150 })).toEqual({ width: 200, height: 150 });
	});

	it("is neither huge nor invisible, whatever is said of it", () => {
		const sides = [1, 2, 24, 300, 4000, limits.imageSide];
		for (const width of sides)
			for (const height of sides) {
				const box = pictureBox({ width, height });
				expect(box.width, `${width} × ${height}`).toBeGreaterThanOrEqual(192);
				expect(box.width).toBeLessThanOrEqual(480);
				expect(box.height).toBeGreaterThanOrEqual(104);
				expect(box.height).toBeLessThanOrEqual(400);
			}
		expect(pictureBox({})).toEqual({ width: 320, height: 240 });
	});

	it("is an album for several, and what is no picture stands beneath", () => {
		const { pictures, rows, box } = placesOf([
			file("photo", {}),
			file("file", {}),
			file("video", {}),
			file("voice", {}),
		]);
		expect([pictures.length, rows.length, box]).toEqual([2, 2, { width: 360, height: 180 }]);
		expect(placesOf(Array.from({ length: 10 }, () => file("photo", {}))).box).toEqual({ width: 360, height: 360 });
		expect(placesOf([file("file", {})]).box).toBeNull();
	});

	it("is as high as it will be, where there is less room than it would take", () => {
		const photo = file("photo", { width: 1600, height: 1200 });
		expect(heightOfFiles([photo], 1000)).toBe(360);
		expect(heightOfFiles([photo], 240)).toBe(180);
		expect(heightOfFiles([photo, file("file", {})], 240)).toBe(244);
	});
});

describe("the colours of a picture that is not here", () => {
	it("are sixteen, as its author's device wrote them", () => {
		// Red, green, blue, white, and twelve times black.
		const bytes = Uint8Array.from([0xf8, 0, 0x07, 0xe0, 0, 0x1f, 0xff, 0xff, ...new Array<number>(24).fill(0)]);
		const blur = Buffer.from(bytes).toString("base64url");
		expect(attachedFileSchema.shape.blur.safeParse(blur).success).toBe(true);
		const pixels = [...pixelsOf(blur)];
		expect(pixels.slice(0, 20)).toEqual([
			255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 255, 255, 255, 255, 0, 0, 0, 255,
		]);
		expect(pixels).toHaveLength(64);
	});
});

describe("a picture that is made larger", () => {
	const sizes = { picture: { width: 400, height: 300 }, room: { width: 400, height: 800 } };
	/** Where a spot of the picture is seen: from its middle, in px of the usual size. */
	const seen = (view: View, spot: number) => view.x + spot * view.scale;

	it("grows around what lies under the fingers", () => {
		const view = zoomed(usualView, 2, { x: 100, y: 0 }, sizes);
		expect(view).toEqual({ scale: 2, x: -100, y: 0 });
		expect(seen(view, 100)).toBe(100);
		const further = zoomed(view, 1.5, { x: 100, y: 0 }, sizes);
		expect(seen(further, 100)).toBe(100);
	});

	it("is never smaller than usual, nor more than eight times as large", () => {
		expect(zoomed({ scale: 2, x: 50, y: 0 }, 0.1, { x: 0, y: 0 }, sizes)).toEqual(usualView);
		expect(zoomed(usualView, 100, { x: 0, y: 0 }, sizes).scale).toBe(8);
	});

	it("does not leave an edge of the room it can fill", () => {
		expect(within({ scale: 2, x: 900, y: 900 }, sizes)).toEqual({ scale: 2, x: 200, y: 0 });
		expect(within({ scale: 4, x: -900, y: -900 }, sizes)).toEqual({ scale: 4, x: -600, y: -200 });
	});
});
