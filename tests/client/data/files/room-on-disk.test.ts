import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createFileStore, type FileStore } from "../../../../client/data/files/file-database.ts";
import { createFileDisk, type FileDisk } from "../../../../client/data/files/file-disk.ts";
import type { FileFact, OwnFact } from "../../../../client/data/files/file-fact.ts";
import { createOriginals } from "../../../../client/data/files/originals.ts";
import { createTabs } from "../../../../client/data/tabs.ts";
import { wipe } from "../../../../client/data/wipe.ts";

const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, "0")}`;
const kept: OwnFact = {
	...{ name: "boat.jpg", type: "image/jpeg", size: 100, hash: "", isPoster: false, keptAt: 1 },
	...{ isSaid: true, isBrought: false, isReady: false, stopped: null, isCancelled: false },
};
const fact = (number: number, own: OwnFact | null): FileFact => ({
	...{ id: id(number), own, lookedAt: number, sizes: { phone: 10, whole: 100 } },
});
const parts = { phone: new Blob(["s".repeat(10)]), whole: new Blob(["o".repeat(100)]) };

const { put } = IDBObjectStore.prototype;

let factory: IDBFactory;
let store: FileStore;
let disk: FileDisk;
beforeEach(() => {
	factory = new IDBFactory();
	({ store, disk } = openPage());
});
afterEach(() => {
	vi.restoreAllMocks();
	disk.stop();
	store.close();
});

function openPage() {
	const opened = createFileStore(factory, "alva");
	return { store: opened, disk: createFileDisk(opened, createTabs(null)) };
}
/** Files 1, 2, … in the order they were looked at last: what was seen, and what is my own. */
async function keep(...owns: (OwnFact | null)[]): Promise<void> {
	for (const [index, own] of owns.entries()) await disk.keep([{ fact: fact(index + 1, own), parts }]);
}
const originals = () =>
	[...disk.facts.get().values()].filter(({ sizes }) => sizes.whole !== undefined).map(({ lookedAt }) => lookedAt);

/** Nothing fits any more, so many times. */
function fillDisk(times: number): void {
	let left = times;
	vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, value, key) {
		if (value instanceof Blob && left-- > 0) throw new DOMException("no room", "QuotaExceededError");
		return put.call(this, value, key);
	});
}

it("[I1] what the disk refuses is not kept at all: no bytes without what is known of them, nor the other way round", async () => {
	fillDisk(1);
	await expect(disk.keep([{ fact: fact(1, kept), parts }])).rejects.toMatchObject({
		name: "StorageFailed",
		trouble: "full",
	});
	expect(disk.facts.get().size).toBe(0);
	const after = openPage();
	await after.disk.read;
	expect([after.disk.facts.get().size, await after.disk.bytes(id(1), "phone")]).toEqual([0, null]);
});

it("what was kept is there after a restart, bytes and all", async () => {
	await keep(kept);
	const after = openPage();
	await after.disk.read;
	expect(after.disk.facts.get().get(id(1))).toEqual(fact(1, kept));
	expect(await (await after.disk.bytes(id(1), "whole"))?.text()).toBe("o".repeat(100));
});

it("[I1] over its budget the oldest originals go; small pictures and what the server does not have stay", async () => {
	await keep(kept, null, { ...kept, isReady: true }, null, null);
	const room = createOriginals(store, disk);
	await room.setBudget(250);
	expect(originals()).toEqual([1, 4, 5]);
	expect([...disk.facts.get().values()].every(({ sizes }) => sizes.phone === 10)).toBe(true);
	expect([await disk.bytes(id(2), "whole"), await disk.bytes(id(2), "phone")]).toEqual([null, expect.any(Blob)]);
	expect(await room.freeUp()).toBe(200);
	expect(originals()).toEqual([1]);
	const after = openPage();
	const again = createOriginals(after.store, after.disk);
	await vi.waitFor(() => expect(again.budget.get()).toBe(250));
});

it("[I1] where the browser has no room, old originals make some; where there are none, whoever attaches is told", async () => {
	await keep(kept, null, null);
	const room = createOriginals(store, disk);
	const attach = (number: number) => room.withRoom(100, () => disk.keep([{ fact: fact(number, kept), parts }]));
	fillDisk(1);
	await attach(7);
	expect(originals()).toEqual([1, 3, 7]);
	fillDisk(2);
	await expect(attach(8)).rejects.toMatchObject({ trouble: "full" });
	expect(originals()).toEqual([1, 7]);
});

it("[I1] [I5] a device that was signed out from elsewhere keeps of files only its own that nobody else has", async () => {
	await keep(kept, null, { ...kept, isReady: true }, { ...kept, isCancelled: true });
	disk.stop();
	store.close();
	await wipe(factory, { memberId: "alva", what: "replicas" });
	({ store, disk } = openPage());
	await disk.read;
	expect([...disk.facts.get().keys()]).toEqual([id(1)]);
	expect(await disk.bytes(id(2), "phone")).toBeNull();
	store.close();
	await wipe(factory, { memberId: "alva", what: "everything" });
	expect(await factory.databases()).toEqual([]);
});

it("what another version has written and this one cannot read is left where it is", async () => {
	await store.write(["facts"], "strict", (tx) => tx.objectStore("facts").put({ id: id(1), of: "the future" }, id(1)));
	await disk.readAgain();
	expect(disk.facts.get().size).toBe(0);
	expect(await store.read(["facts"], (tx) => tx.objectStore("facts").count())).toBe(1);
});
