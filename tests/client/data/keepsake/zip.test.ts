import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readZip } from "../../../../client/data/import/read-zip.ts";
import { createZip } from "../../../../client/data/keepsake/zip.ts";

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
const path = fc.string({ minLength: 1, maxLength: 40 }).filter((name) => !name.endsWith("/") && name.isWellFormed());

async function zipped(files: readonly (readonly [string, Uint8Array<ArrayBuffer>])[]): Promise<Blob> {
	const zip = createZip(new Date("2026-11-20T12:00:00Z"));
	for (const [name, bytes] of files) await zip.add(name, new Blob([bytes]));
	return zip.end();
}

async function unzipped(zip: Blob): Promise<(readonly [string, Uint8Array])[]> {
	const files = await readZip(zip);
	return Promise.all(files.map(async (file) => [file.path, await bytesOf(await file.read())] as const));
}

/** The same zip with one file deflated in it, as other programs write it; its sizes as `says` makes them. */
async function deflated(text: string, says: (size: number) => number): Promise<Blob> {
	const packed = new Uint8Array(deflateRawSync(text));
	const zip = await bytesOf(await zipped([["a.txt", packed]]));
	const view = new DataView(zip.buffer);
	const central = 30 + 5 + packed.length;
	view.setUint16(8, 8, true);
	view.setUint16(central + 10, 8, true);
	view.setUint32(central + 24, says(text.length), true);
	return new Blob([zip]);
}

describe("a zip", () => {
	it("gives back the files that were put into it, whatever they are called and hold", async () => {
		const files = fc.array(fc.tuple(path, fc.uint8Array({ maxLength: 300 })), { maxLength: 5 });
		await fc.assert(
			fc.asyncProperty(files, async (given) => {
				const bytes = given.map(([name, content]) => [name, new Uint8Array(content)] as const);
				expect(await unzipped(await zipped(bytes))).toEqual(bytes);
			}),
			{ numRuns: 50 },
		);
	});

	it("counts more files than its usual fields hold", async () => {
		const zip = createZip(new Date("2026-11-20T12:00:00Z"));
		for (let number = 0; number < 65_600; number += 1) await zip.add(`${number}`, new Blob([]));
		const files = await readZip(zip.end());
		expect(files).toHaveLength(65_600);
		expect(files.at(-1)?.path).toBe("65599");
	}, 30_000);

	it("is read deflated, as others write it", async () => {
		const text = "a long letter ".repeat(500);
		const [file] = await readZip(await deflated(text, (size) => size));
		expect(await (await file?.read())?.text()).toBe(text);
	});

	it("that unpacks to more than it says is given up [I6]", async () => {
		const [bomb] = await readZip(await deflated("0".repeat(5_000_000), () => 1_000));
		await expect(bomb?.read()).rejects.toMatchObject({ code: "damaged" });
	});

	it("says why it cannot be read, and never anything else", async () => {
		await expect(readZip(new Blob(["no zip at all"]))).rejects.toMatchObject({ code: "not_a_zip" });
		const whole = await bytesOf(await zipped([["letter.txt", new TextEncoder().encode("Dear all")]]));
		// Cut off most often it would only be no zip.
		const length = fc.oneof({ weight: 3, arbitrary: fc.constant(whole.length) }, fc.nat(whole.length));
		const harm = fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }), length);
		await fc.assert(
			fc.asyncProperty(harm, async ([at, value, kept]) => {
				const broken = whole.slice(0, kept);
				if (at < kept) broken[at] = value;
				const answer = await unzipped(new Blob([broken])).catch((error: unknown) => error);
				if (!Array.isArray(answer)) expect(answer).toMatchObject({ name: "ZipUnreadable" });
			}),
			{ numRuns: 300 },
		);
	});
});
