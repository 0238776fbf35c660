import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { restAfter } from "../../../server/files/create-reading.ts";
import { asFromACamera, gradient } from "../../support/pictures.ts";
import { openReadingHouse, type ReadingHouse } from "../../support/reading.ts";

/** On a machine that has much else to do. */
const soon = { timeout: 15_000 };

let home: ReadingHouse;
let photo: Buffer;
beforeAll(async () => {
	home = await openReadingHouse(47);
	photo = await asFromACamera(gradient(800, 600)).jpeg().toBuffer();
});
afterAll(() => home.remove());

async function read(type: string, bytes: Uint8Array) {
	const id = await home.bring(type, bytes);
	return { id, row: await readAlone(id) };
}

/** By a reading that is over afterwards: one that still looked about would take the next test's files. */
async function readAlone(id: string) {
	const reading = home.openReading({});
	reading.look();
	const row = await home.settled(id);
	await expect.poll(() => home.leftOver().filter((name) => name.startsWith(id)), soon).toEqual([]);
	await reading.close();
	return row;
}

describe("what came whole", () => {
	it("is a picture: kept upright, with two smaller ones, its size and colours, and nothing else", async () => {
		const { id, row } = await read("image/jpeg", photo);
		const parts = (["original", "phone", "desktop"] as const).map((part) => home.kept(id, part) ?? Buffer.of());
		const size = parts.reduce((sum, part) => sum + part.length, 0);
		const facts = { type: "image/jpeg", width: 600, height: 800, has_thumbs: 1, size };
		expect(row).toMatchObject({ status: "ready", blur: expect.stringMatching(/^[\w-]{43}$/), ...facts });
		expect((await sharp(parts[0]).metadata()).exif).toBeUndefined();
		await expect.poll(home.leftOver, soon).toEqual([]);
	});

	it("is a picture by its bytes, whatever it was announced as, and cleaned", async () => {
		const { id, row } = await read("application/octet-stream", photo);
		expect(row).toMatchObject({ status: "ready", type: "image/jpeg" });
		expect((await sharp(home.kept(id, "original") ?? Buffer.of()).metadata()).exif).toBeUndefined();
	});

	it("is bytes to be saved when it cannot be read, and was announced as no picture", async () => {
		const bytes = photo.subarray(0, photo.length / 2);
		const { id, row } = await read("application/octet-stream", bytes);
		expect(row).toMatchObject({ status: "ready", type: "application/octet-stream", has_thumbs: 0, width: null });
		expect(home.kept(id, "original")).toEqual(bytes);
		expect((await read("image/jpeg", bytes)).row).toMatchObject({ status: "failed", reason: "unreadable" });
	});

	it("is kept byte for byte when it is none, and given out as what it is", async () => {
		const bytes = Buffer.from("%PDF-1.7\nhello");
		const { id, row } = await read("application/pdf", bytes);
		expect(row).toMatchObject({ status: "ready", type: "application/pdf", size: bytes.length, has_thumbs: 0 });
		expect([home.kept(id, "original"), home.kept(id, "phone")]).toEqual([bytes, null]);
	});

	it("says no more of where it was filmed", async () => {
		const film = Buffer.from(
			"\0\0\0\x14ftypisom\0\0\0\0isom\0\0\0\x1cudta+57.6667+015.8500/ok\0\0\0\x08mdat",
			"latin1",
		);
		const { id, row } = await read("video/mp4", film);
		expect(row).toMatchObject({ status: "ready", type: "video/mp4", size: film.length });
		expect(home.kept(id, "original")?.includes("+57.6667")).toBe(false);
	});

	it.each([
		["image/jpeg", "<svg onload='alert(1)'/>", "wrong_type"],
		["video/mp4", "%PDF-1.7", "wrong_type"],
		["image/png", "\x89PNG\r\n\x1a\nnothing more", "unreadable"],
		["image/heic", "\0\0\0\x18ftypheic\0\0\0\0mif1heic", "unreadable"],
	])("announced as %s fails, when it is %j, as %s, and nothing of it stays", async (type, text, reason) => {
		const { id, row } = await read(type, Buffer.from(text, "latin1"));
		expect(row).toMatchObject({ status: "failed", reason });
		await expect.poll(home.leftOver, soon).toEqual([]);
		await expect.poll(() => home.kept(id, "original"), soon).toBeNull();
	});

	it("is expected once more when the disk has lost it: its device may still have it", async () => {
		const id = await home.bring("image/jpeg", photo);
		rmSync(home.places.whole(id));
		const reading = home.openReading({});
		reading.look();
		await expect.poll(async () => (await home.rowOf(id))?.uploaded_at, soon).toBeNull();
		expect(await home.rowOf(id)).toMatchObject({ status: "pending", reason: null });
		await reading.close();
	});

	it("is read one at a time, each member's in the order in which it came, and the members by turns", async () => {
		const note = (name: "alva" | "bo" | "cleo", words: string) => home.bringOf(name, "text/plain", Buffer.from(words));
		const alvas = [await note("alva", "one"), await note("alva", "two"), await note("alva", "three")];
		const bos = [await note("bo", "four"), await note("bo", "five")];
		const cleos = [await note("cleo", "six")];
		const order: string[] = [];
		let inside = 0;
		const watched = home.openReading({
			async scan() {
				inside += 1;
				expect(inside).toBe(1);
				await new Promise((resolve) => setImmediate(resolve));
				inside -= 1;
				return "clean";
			},
			async settle(id, outcome) {
				order.push(id);
				await home.house.core.settleFile(id, outcome);
			},
		});
		for (let count = 0; count < 3; count += 1) watched.look();
		for (const id of [...alvas, ...bos, ...cleos]) await home.settled(id);
		expect(order).toEqual([alvas[0], bos[0], cleos[0], alvas[1], bos[1], alvas[2]]);
		await watched.close();
	});
});

describe("what goes wrong while reading", () => {
	it("[I1] our own trouble fails nobody: it waits, others go first, and it is read when it is over", async () => {
		const [stuck, other] = [await home.bring("image/jpeg", photo), await home.bring("image/jpeg", photo)];
		let isFull = true;
		const order: string[] = [];
		const faulty = home.openReading({
			store: {
				...home.store,
				async keep(id, part, path) {
					if (id === stuck && isFull) throw Object.assign(new Error("ENOSPC: no space left"), { code: "ENOSPC" });
					await home.store.keep(id, part, path);
				},
			},
			async settle(id, outcome) {
				order.push(id);
				await home.house.core.settleFile(id, outcome);
			},
		});
		faulty.look();
		await home.settled(other);
		expect(await home.rowOf(stuck)).toMatchObject({ status: "pending", reason: null });
		expect(home.troubles.at(-1)).toContain("ENOSPC");
		isFull = false;
		expect(await home.settled(stuck)).toMatchObject({ status: "ready" });
		expect(order).toEqual([other, stuck]);
		await faulty.close();
	});

	it("[I2] a database that cannot be written loses no bytes: what was read is read again", async () => {
		const id = await home.bring("image/jpeg", photo);
		let isFull = true;
		const faulty = home.openReading({
			async settle(fileId, outcome) {
				const wasFull = isFull;
				isFull = false;
				if (wasFull) throw new Error("SQLITE_FULL");
				await home.house.core.settleFile(fileId, outcome);
			},
		});
		faulty.look();
		expect(await home.settled(id)).toMatchObject({ status: "ready", width: 600 });
		expect(home.troubles.at(-1)).toContain("SQLITE_FULL");
		await faulty.close();
	});

	it("something known as harmful is deleted at once", async () => {
		const id = await home.bring("application/zip", Buffer.from("PK\x03\x04 bad"));
		const strict = home.openReading({ scan: async () => "found" });
		strict.look();
		expect(await home.settled(id)).toMatchObject({ status: "failed", reason: "infected" });
		await expect.poll(home.leftOver, soon).toEqual([]);
		await expect.poll(() => home.kept(id, "original"), soon).toBeNull();
		await strict.close();
	});

	it("what is taken back while it is read leaves nothing", async () => {
		const id = await home.bring("image/jpeg", photo);
		const meanwhile = home.openReading({
			async scan() {
				await home.house.core.settleFile(id, { status: "failed", reason: "cancelled" });
				return "clean";
			},
		});
		meanwhile.look();
		await expect.poll(home.leftOver, soon).toEqual([]);
		expect(await home.rowOf(id)).toMatchObject({ status: "failed", reason: "cancelled" });
		await expect.poll(() => home.kept(id, "original"), soon).toBeNull();
		await meanwhile.close();
	});

	it.each(["scanned", "read", "settled"] as const)(
		"[I7] a crash when it is %s: the next start reads it",
		async (at) => {
			const id = await home.bring("image/jpeg", photo);
			const fallen = Promise.withResolvers<void>();
			const dying = home.openReading({
				crashPoint(name) {
					if (name !== at) return;
					fallen.resolve();
					// Nothing after this point happens in that process.
					throw new Error("the power went");
				},
				restMs: () => 1e9,
			});
			dying.look();
			await fallen.promise;
			await dying.close();
			// What it had half made lies about.
			mkdirSync(home.places.scratch(id, "made"), { recursive: true });
			writeFileSync(join(home.places.scratch(id, "made"), "original"), "half a pic");
			const again = home.openReading({});
			again.look();
			expect(await home.settled(id)).toMatchObject({ status: "ready", width: 600, height: 800 });
			const later = await home.bring("text/plain", Buffer.from("and on"));
			again.look();
			expect(await home.settled(later)).toMatchObject({ status: "ready" });
			await again.close();
		},
	);

	it("a process that ends in the middle of a picture leaves it for the next start", async () => {
		const id = await home.bring("image/jpeg", photo);
		const leaving = home.openReading({});
		leaving.look();
		await leaving.close();
		expect(leaving.reader.pid()).toBeNull();
		leaving.look();
		expect(await home.rowOf(id)).toMatchObject({ status: "pending" });
		expect(await readAlone(id)).toMatchObject({ status: "ready" });
	});

	it("rests longer each time, and never more than a minute", () => {
		expect([1, 2, 3, 7, 50].map(restAfter)).toEqual([1_000, 2_000, 4_000, 60_000, 60_000]);
	});
});
