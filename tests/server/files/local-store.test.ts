import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFilePlaces, type FilePlaces } from "../../../server/files/file-places.ts";
import type { ByteRange, FileStore } from "../../../server/files/file-store.ts";
import { createLocalStore } from "../../../server/files/local-store.ts";
import { makeDataFolder } from "../../support/data-folder.ts";

const photo = "018f0000-0000-7000-8000-00000000ab01";
const other = "018f0000-0000-7000-8000-00000000ab02";

let folder: ReturnType<typeof makeDataFolder>;
let places: FilePlaces;
let store: FileStore;
beforeAll(() => {
	folder = makeDataFolder();
	places = createFilePlaces(folder.path);
	mkdirSync(places.incomingFolder, { recursive: true });
	store = createLocalStore(places);
});
afterAll(() => folder.remove());

function finished(fileId: string, words: string): string {
	const path = places.scratch(fileId, "made");
	writeFileSync(path, words);
	return path;
}

async function textOf(fileId: string, range: ByteRange | null) {
	const bytes = await store.read(fileId, "original", range);
	return bytes === null ? null : { text: await new Response(bytes.stream).text(), size: bytes.size };
}

describe("files on this machine's disk", () => {
	it("are moved in, given back whole or in part, and replaced by what is kept again", async () => {
		await store.keep(photo, "original", finished(photo, "old"));
		const path = finished(photo, "0123456789");
		await store.keep(photo, "original", path);
		expect(existsSync(path)).toBe(false);
		expect(await textOf(photo, null)).toEqual({ text: "0123456789", size: 10 });
		expect(await textOf(photo, { from: 2, to: 4 })).toEqual({ text: "234", size: 10 });
		expect(await textOf(photo, { from: 8, to: 99 })).toEqual({ text: "89", size: 10 });
		expect(await textOf(photo, { from: 10, to: 12 })).toEqual({ text: "", size: 10 });
	});

	it("are nobody else's to look at", () => {
		expect(statSync(places.folder(photo)).mode & 0o777).toBe(0o700);
		expect(statSync(places.keptFolder).mode & 0o777).toBe(0o700);
	});

	it("are not there when they are not, and removing what is not there is no error", async () => {
		expect(await textOf(other, null)).toBeNull();
		expect(await store.read(photo, "phone", null)).toBeNull();
		await store.remove(other);
	});

	it("let go of a file that is not read to its end", async () => {
		const open = () => readdirSync("/proc/self/fd").length;
		const before = open();
		for (let round = 0; round < 20; round += 1) {
			const bytes = await store.read(photo, "original", null);
			await bytes?.stream.cancel();
		}
		expect(open()).toBeLessThan(before + 10);
	});

	it("are listed once they are old, and gone with everything of them when they are removed", async () => {
		await store.keep(photo, "phone", finished(photo, "small"));
		const old = async () => await Array.fromAsync(store.keptBefore(Date.now() - 60_000));
		expect(await old()).toEqual([]);
		const hourAgo = Date.now() / 1_000 - 3_600;
		utimesSync(places.folder(photo), hourAgo, hourAgo);
		expect(await old()).toEqual([photo]);
		writeFileSync(places.incoming(photo), "half");
		await store.remove(photo);
		expect(await textOf(photo, null)).toBeNull();
		expect(readdirSync(places.incomingFolder)).toEqual([]);
		expect(await old()).toEqual([]);
	});
});
