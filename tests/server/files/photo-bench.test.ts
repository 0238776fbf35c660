import { expect, it } from "vitest";
import { measurePhotos } from "../../bench/rows/photos.ts";
import { gradient } from "../../support/pictures.ts";

it("the bench's row of photos can be measured: one and several are seen on a second device, and bare bytes come back", async () => {
	const [width, height] = [640, 480];
	const bytes = new Uint8Array(await gradient(width, height).jpeg().toBuffer());
	const [found] = await measurePhotos({ bytes, width, height }, { rounds: 1, each: 1, atOnce: 3 });
	const figures = Object.entries(found ?? {});
	expect(figures.length).toBeGreaterThan(9);
	for (const [name, figure] of figures) expect(figure, name).toBeGreaterThan(0);
});
