import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createImageReader, type ImageReader, readerLimits } from "../../../server/files/pictures/image-reader.ts";
import { makeDataFolder } from "../../support/data-folder.ts";
import { asFromACamera, gradient, moving } from "../../support/pictures.ts";

/** On a machine that has much else to do. */
const soon = { timeout: 15_000 };

const folder = makeDataFolder();
let reader: ImageReader;
let number = 0;

beforeAll(() => {
	reader = createImageReader(readerLimits);
});
afterAll(async () => {
	await reader.close();
	folder.remove();
});

/** Puts the bytes into a file of their own, beside a folder for what is made of them. */
function laid(bytes: Uint8Array): [path: string, into: string] {
	number += 1;
	const into = join(folder.path, `made-${number}`);
	const path = join(folder.path, `came-${number}`);
	mkdirSync(into);
	writeFileSync(path, bytes);
	return [path, into];
}

async function read(bytes: Uint8Array, by = reader) {
	const [path, into] = laid(bytes);
	const outcome = await by.read(path, into);
	const part = (name: string) => readFileSync(join(into, name));
	return { outcome, part, facts: (name: string) => sharp(part(name)).metadata() };
}

describe("a picture that is read", () => {
	it("stands upright, and nothing of its camera, its place or its profile is left in any part", async () => {
		const { outcome, part, facts } = await read(await asFromACamera(gradient(1600, 1200)).jpeg().toBuffer());
		expect(outcome).toMatchObject({ is: "read", type: "image/jpeg", width: 1200, height: 1600 });
		for (const name of ["original", "phone", "desktop"]) {
			const { exif, xmp, icc, iptc, orientation } = await facts(name);
			expect([name, exif, xmp, icc, iptc, orientation]).toEqual([name, ...Array(5).fill(undefined)]);
			expect(part(name).includes("Lindgren") || part(name).includes("script")).toBe(false);
		}
		expect(await facts("phone")).toMatchObject({ format: "webp", width: 600, height: 800 });
		expect(await facts("desktop")).toMatchObject({ format: "webp", width: 960, height: 1280 });
	});

	it("has its colours as sixteen, row by row", async () => {
		const { outcome } = await read(await gradient(400, 400).png().toBuffer());
		const code = Buffer.from("blur" in outcome ? outcome.blur : "", "base64url");
		expect(code).toHaveLength(32);
		const colours = Array.from({ length: 16 }, (_, index) => code.readUInt16BE(index * 2));
		const reds = colours.slice(0, 4).map((colour) => colour >> 11);
		expect(reds).toEqual(reds.toSorted((one, other) => one - other));
		expect((colours[0] ?? 0) >> 5).toBeLessThan((colours[12] ?? 0) >> 5);
	});

	it("is never made larger than it was, and its parts are for its owner alone", async () => {
		const [path, into] = laid(await gradient(30, 20).webp().toBuffer());
		expect(await reader.read(path, into)).toMatchObject({ type: "image/webp", width: 30, height: 20 });
		for (const name of ["original", "phone", "desktop"]) {
			expect(await sharp(join(into, name)).metadata()).toMatchObject({ width: 30, height: 20 });
			expect(statSync(join(into, name)).mode & 0o077).toBe(0);
		}
	});

	it("keeps what can be seen through, and greys stay greys", async () => {
		const clear = {
			create: { width: 90, height: 60, channels: 4, background: { r: 9, g: 9, b: 9, alpha: 0.5 } },
		} as const;
		const png = await read(await sharp(clear).png().toBuffer());
		expect(await png.facts("original")).toMatchObject({ format: "png", hasAlpha: true });
		expect(await png.facts("phone")).toMatchObject({ format: "webp", hasAlpha: true });
		const grey = await read(await gradient(90, 60).greyscale().jpeg().toBuffer());
		expect(grey.outcome).toMatchObject({ is: "read", type: "image/jpeg" });
	});

	it.each(["gif", "webp"] as const)("goes on moving when it is a %s that moves", async (format) => {
		const made = await moving(120, 80, 5)
			[format]({ delay: [100, 200, 100, 200, 100], loop: 3 })
			.toBuffer();
		const { outcome, facts } = await read(made);
		expect(outcome).toMatchObject({ is: "read", type: `image/${format}`, width: 120, height: 80 });
		expect(await facts("original")).toMatchObject({ format, pages: 5, delay: [100, 200, 100, 200, 100], loop: 3 });
		expect((await facts("phone")).pages ?? 1).toBe(1);
	});

	it("becomes WebP when it was AVIF, which not every device shows", async () => {
		const { outcome, facts } = await read(await asFromACamera(gradient(200, 100)).avif({ effort: 0 }).toBuffer());
		expect(outcome).toMatchObject({ is: "read", type: "image/webp" });
		expect(await facts("original")).toMatchObject({ format: "webp" });
		expect((await facts("original")).exif).toBeUndefined();
	});
});

describe("a picture that is too much", () => {
	it("is unreadable when it is cut, when it is no picture we read, and when it is none", async () => {
		const jpeg = await gradient(300, 300).jpeg().toBuffer();
		const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
		const tiff = await gradient(30, 30).tiff().toBuffer();
		for (const bytes of [jpeg.subarray(0, jpeg.length / 2), svg, tiff, Buffer.from("\x89PNG\r\n\x1a\n", "latin1")])
			expect((await read(bytes)).outcome).toMatchObject({ is: "unreadable" });
	});

	it("is not unpacked beyond 50 megapixels or 300 frames, all together", async () => {
		const flat = (width: number, height: number) => ({ width, height, channels: 3, background: "#abc" }) as const;
		const large = await sharp({ create: flat(7_100, 7_100) })
			.png()
			.toBuffer();
		const frames = await moving(2, 2, 301).gif().toBuffer();
		expect((await read(large)).outcome).toMatchObject({ is: "unreadable", why: expect.stringContaining("pixel") });
		expect((await read(frames)).outcome).toMatchObject({
			is: "unreadable",
			why: expect.stringContaining("301 frames"),
		});
	});

	it("ends its reader by the memory it takes, and by its time; the next one is read", async () => {
		const heavy = await asFromACamera(
			sharp({ create: { width: 6_000, height: 6_000, channels: 3, background: "#abc" } }),
		)
			.jpeg()
			.toBuffer();
		const small = createImageReader({ ...readerLimits, resident: 130 * 1024 * 1024 });
		expect((await read(heavy, small)).outcome).toEqual({
			is: "unreadable",
			why: expect.stringContaining("its reader died"),
		});
		expect((await read(await gradient(30, 20).png().toBuffer(), small)).outcome).toMatchObject({ is: "read" });
		await small.close();
		const hasty = createImageReader({ ...readerLimits, pictureMs: 20 });
		expect((await read(heavy, hasty)).outcome).toEqual({ is: "unreadable", why: "its reader died of time" });
		await hasty.close();
	});
});

describe("a reader that dies", () => {
	it("is followed by a fresh one, which reads the same picture", async () => {
		const bytes = await gradient(1200, 900).png().toBuffer();
		await read(bytes);
		const first = reader.pid() ?? 0;
		const reading = read(bytes);
		await new Promise((resolve) => setImmediate(resolve));
		process.kill(first, "SIGKILL");
		expect((await reading).outcome).toMatchObject({ is: "read", width: 1200 });
		expect(reader.pid()).not.toBe(first);
	});

	it("twice over the same picture has found one it cannot read", async () => {
		const lone = createImageReader(readerLimits);
		let isDone = false;
		const reading = read(await gradient(1200, 900).png().toBuffer(), lone).finally(() => {
			isDone = true;
		});
		let killed = 0;
		while (!isDone) {
			await new Promise((resolve) => setImmediate(resolve));
			const pid = lone.pid() ?? 0;
			if (pid !== killed) process.kill(pid, "SIGKILL");
			killed = pid;
		}
		expect((await reading).outcome).toEqual({ is: "unreadable", why: "its reader died of itself" });
		await lone.close();
	});

	it("says of our own trouble that it is ours: the picture is not to blame", async () => {
		const [path, into] = laid(await gradient(30, 20).png().toBuffer());
		await expect(reader.read(path, join(into, "no-such-folder"))).rejects.toThrow("ENOENT");
		await expect(reader.read(join(folder.path, "never-came"), into)).rejects.toThrow("ENOENT");
		await expect(reader.read(path, into)).resolves.toMatchObject({ is: "read" });
	});

	it("does not outlive the server, however that ends", async () => {
		const [path, into] = laid(await gradient(30, 20).png().toBuffer());
		const file = join(import.meta.dirname, "../../../server/files/pictures/image-reader.ts");
		const program = `const { createImageReader, readerLimits } = await import(${JSON.stringify(file)});
			const reader = createImageReader(readerLimits);
			await reader.read(${JSON.stringify(path)}, ${JSON.stringify(into)});
			process.stdout.write(String(reader.pid()));`;
		const server = spawn(process.execPath, ["--input-type=module", "-e", program]);
		const [said] = await once(server.stdout, "data");
		const pid = Number(said);
		expect(isRunning(pid)).toBe(true);
		server.kill("SIGKILL");
		await expect.poll(() => isRunning(pid), soon).toBe(false);
	});
});

function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}
