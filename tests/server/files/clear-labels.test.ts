import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { clearLabels } from "../../../server/files/clear-labels.ts";
import { makeDataFolder } from "../../support/data-folder.ts";
import { createRandom } from "../../support/random.ts";

const folder = makeDataFolder();
const path = join(folder.path, "film.mp4");
afterAll(() => folder.remove());

const where = "+57.6667+015.8500/";
function box(type: string, ...content: (Buffer | string)[]): Buffer {
	const inside = Buffer.concat(content.map((one) => (typeof one === "string" ? Buffer.from(one, "latin1") : one)));
	const head = Buffer.alloc(8);
	head.writeUInt32BE(inside.length + 8);
	head.write(type, 4, "latin1");
	return Buffer.concat([head, inside]);
}

const label = box("udta", box("\xa9xyz", `\0\x12\x15\xc7${where}`), box("loci", where));
const keys = box("meta", box("keys", "com.apple.quicktime.location.ISO6709"), box("ilst", box("\0\0\0\x01", where)));
const track = box("trak", box("tkhd", "how it lies"), box("mdia", "what is heard"), label);
const film = [
	box("ftyp", "isom\0\0\0\0isomavc1"),
	box("moov", box("mvhd", "how long"), label, keys, track),
	box("mdat", "film"),
];

async function cleared(bytes: Buffer): Promise<{ count: number; after: Buffer }> {
	writeFileSync(path, bytes);
	return { count: await clearLabels(path), after: readFileSync(path) };
}

describe("what a film says of itself", () => {
	it("its place and its camera are blanked, and nothing moves from where it was", async () => {
		const before = Buffer.concat([...film, box("uuid", "x".repeat(16), `<GPS>${where}</GPS>`)]);
		const { count, after } = await cleared(before);
		expect(count).toBe(4);
		expect(after).toHaveLength(before.length);
		expect(after.includes(where) || after.includes("xyz") || after.includes("GPS")).toBe(false);
		for (const kept of ["how long", "how it lies", "what is heard", "mdat", "film", "isomavc1"])
			expect([kept, after.indexOf(kept)]).toEqual([kept, before.indexOf(kept)]);
		expect((await cleared(after)).count).toBe(0);
	});

	it("is found in boxes with long lengths, and in one that goes on to the end", async () => {
		const long = Buffer.alloc(16);
		long.writeUInt32BE(1);
		long.write("moov", 4);
		long.writeBigUInt64BE(BigInt(16 + label.length), 8);
		expect((await cleared(Buffer.concat([long, label, box("mdat", "film")]))).count).toBe(1);
		const endless = box("udta", where);
		endless.writeUInt32BE(0);
		const { count, after } = await cleared(Buffer.concat([box("mdat", "film"), endless]));
		expect([count, after.includes(where)]).toEqual([1, false]);
	});

	it("is blanked whole when it is longer than a piece", async () => {
		const { count, after } = await cleared(box("moov", box("udta", where.repeat(20_000)), box("trak", "sound")));
		expect([count, after.includes(where), after.includes("sound")]).toEqual([1, false, true]);
	});

	it("films are left as they are where they cannot be followed, however their boxes lie", async () => {
		const whole = Buffer.concat(film);
		const random = createRandom(11);
		for (let count = 0; count < 300; count += 1) {
			const bytes = Buffer.from(whole);
			for (let flips = random.between(1, 6); flips > 0; flips -= 1)
				bytes[random.between(0, bytes.length - 1)] = random.between(0, 255);
			const { after } = await cleared(bytes.subarray(0, random.between(0, bytes.length)));
			expect(after.length).toBeLessThanOrEqual(bytes.length);
		}
		for (const bytes of [Buffer.alloc(0), Buffer.from("moov"), Buffer.alloc(200_000), box("moov", "\0\0\0\x07udta")])
			expect(await cleared(bytes)).toEqual({ count: 0, after: bytes });
	});
});
