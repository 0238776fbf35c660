import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createFilePlaces, type FilePlaces } from "../../server/files/file-places.ts";
import type { ByteRange, FileStore } from "../../server/files/file-store.ts";
import { makeDataFolder } from "./data-folder.ts";

const photo = "018f0000-0000-7000-8000-00000000ab01";
const other = "018f0000-0000-7000-8000-00000000ab02";

/** What a store of files does, wherever it keeps them: each store is tried by these. */
export function tryStore(open: (places: FilePlaces) => FileStore): void {
	let folder: ReturnType<typeof makeDataFolder>;
	let places: FilePlaces;
	let store: FileStore;
	beforeAll(() => {
		folder = makeDataFolder();
		places = createFilePlaces(folder.path);
		mkdirSync(places.incomingFolder, { recursive: true });
		store = open(places);
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

	it("moves them in, gives them back whole or in part, and takes what is kept again in their place", async () => {
		await store.keep(photo, "original", finished(photo, "old"));
		const path = finished(photo, "0123456789");
		await store.keep(photo, "original", path);
		expect(existsSync(path)).toBe(false);
		expect(await textOf(photo, null)).toEqual({ text: "0123456789", size: 10 });
		expect(await textOf(photo, { from: 2, to: 4 })).toEqual({ text: "234", size: 10 });
		expect(await textOf(photo, { from: 8, to: 99 })).toEqual({ text: "89", size: 10 });
		expect(await textOf(photo, { from: 10, to: 12 })).toEqual({ text: "", size: 10 });
	});

	it("has nothing where there is nothing, and removing what is not there is no error", async () => {
		expect(await textOf(other, null)).toBeNull();
		expect(await store.read(photo, "phone", null)).toBeNull();
		await store.remove(other);
	});

	it("lists what is older than asked for, each file once", async () => {
		await store.keep(photo, "phone", finished(photo, "small"));
		await store.keep(other, "original", finished(other, "another"));
		expect(await Array.fromAsync(store.keptBefore(Date.now() - 60_000))).toEqual([]);
		expect((await Array.fromAsync(store.keptBefore(Date.now() + 60_000))).sort()).toEqual([photo, other]);
	});

	it("removes everything of a file, half uploads too, and nothing of another", async () => {
		writeFileSync(places.incoming(photo), "half");
		writeFileSync(places.whole(photo), "all");
		await store.remove(photo);
		expect(await textOf(photo, null)).toBeNull();
		expect(await store.read(photo, "phone", null)).toBeNull();
		expect(readdirSync(places.incomingFolder)).toEqual([]);
		expect(await textOf(other, null)).toMatchObject({ text: "another" });
	});
}
