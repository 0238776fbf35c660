import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPictures } from "../../server/files/kept-type.ts";
import { activeTypes } from "../../server/files/type-of-text.ts";
import { counted } from "../support/counted.ts";
import { asFromACamera, gradient } from "../support/pictures.ts";
import { openReadingHouse, type ReadingHouse } from "../support/reading.ts";
import type { NastyFile } from "./nasty/nasty-file.ts";
import { nastyFiles } from "./nasty/nasty-files.ts";

const megabyte = 1024 * 1024;
/** What the process of the family's words may hold more, or less, because of anybody's file. */
const mostRoom = 50 * megabyte;

let home: ReadingHouse;
const brought: (Omit<NastyFile, "bytes"> & { id: string })[] = [];
beforeAll(async () => {
	home = await openReadingHouse(61);
	for await (const { bytes, ...file } of nastyFiles()) {
		brought.push({ ...file, id: await home.bring(file.announced, bytes) });
	}
});
afterAll(() => home.remove());

/** What is wrong with a file that is given out; null when it can do no harm. */
async function harmOf({ id }: { id: string }): Promise<string | null> {
	const row = await home.rowOf(id);
	const original = home.kept(id, "original");
	if (row?.status !== "ready") return original === null ? null : "it failed, and is kept";
	if (original === null) return "it is ready, and not kept";
	if (activeTypes.includes(row.type ?? "")) return `it would run as ${row.type}`;
	if (!readPictures.includes(row.type ?? ""))
		return row.has_thumbs === 0 ? null : "it is no picture, and has small ones";
	for (const part of ["original", "phone", "desktop"] as const) {
		const bytes = home.kept(id, part) ?? Buffer.of();
		const { exif, xmp, icc, iptc, comments } = await sharp(bytes).metadata();
		if ([exif, xmp, icc, iptc, comments].some((words) => words !== undefined))
			return `${part} says more than its pixels`;
		if (/<script|<html|Lindgren|adobe:ns:meta/.test(bytes.toString("latin1"))) return `${part} is more than a picture`;
	}
	return null;
}

describe("the nastiest files", () => {
	it("are a hundred and more, each of its own kind", () => {
		const names = brought.map(({ announced, name }) => `${announced}: ${name}`);
		expect(names.length).toBeGreaterThanOrEqual(100);
		expect(new Set(names).size).toBe(names.length);
	});

	it("[I7] are refused or made harmless, at the cost of the reader alone, and the next photo is read", async () => {
		const photo = await asFromACamera(gradient(640, 480)).jpeg().toBuffer();
		const good: string[] = [];
		for (let count = 0; count < 3; count += 1) good.push(await home.bring("image/jpeg", photo));
		const reading = home.openReading({});
		const room = { before: process.memoryUsage.rss(), least: Number.POSITIVE_INFINITY, most: 0, reader: 0 };
		const watch = setInterval(() => {
			const now = process.memoryUsage.rss();
			room.least = Math.min(room.least, now);
			room.most = Math.max(room.most, now);
			room.reader = Math.max(room.reader, reading.reader.resident());
		}, 20);
		const began = performance.now();
		reading.look();
		for (const id of good) expect(await home.settled(id)).toMatchObject({ status: "ready", width: 480, height: 640 });
		clearInterval(watch);
		await reading.close();
		const seconds = Math.round((performance.now() - began) / 1000);
		const [grown, peak] = [room.most - room.before, room.reader].map((bytes) =>
			Math.max(0, Math.round(bytes / megabyte)),
		);
		counted(
			`${brought.length} nasty files in ${seconds} s; the server's own process grew by ${grown} MB at most, the reader held ${peak} MB at most`,
		);
		expect(room.most - room.before).toBeLessThan(mostRoom);
		expect(home.troubles).toEqual([]);
	});

	it("end as they must, and nothing that is given out of them can do harm", async () => {
		const wrong: string[] = [];
		let failed = 0;
		for (const file of brought) {
			const row = await home.rowOf(file.id);
			const harm = await harmOf(file);
			if (row?.status === "failed") failed += 1;
			if (harm !== null) wrong.push(`${file.announced}, ${file.name}: ${harm}`);
			if (file.fails && row?.status !== "failed") wrong.push(`${file.announced}, ${file.name}: it is ${row?.status}`);
		}
		expect(wrong).toEqual([]);
		counted(`${failed} refused, ${brought.length - failed} made harmless`);
		expect(home.leftOver()).toEqual([]);
	});
});
