import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, expect, it, vi } from "vitest";
import { createFileStore } from "../../../../client/data/files/file-database.ts";
import { createFileDisk } from "../../../../client/data/files/file-disk.ts";
import type { FileFact } from "../../../../client/data/files/file-fact.ts";
import { createTabs, type TabMessage } from "../../../../client/data/tabs.ts";

const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, "0")}`;
const fact = (number: number): FileFact => ({ id: id(number), own: null, sizes: { phone: 4 }, lookedAt: 1 });
const phone = new Blob(["seen"]);

afterEach(() => vi.restoreAllMocks());

it("what was looked at is written down together, and no other page reads anew for it", async () => {
	const told: TabMessage[] = [];
	const tabs = { ...createTabs(null), tell: (message: TabMessage) => void told.push(message) };
	const one = createFileDisk(createFileStore(new IDBFactory(), "alva"), tabs);
	await one.read;
	const all = Array.from({ length: 20 }, (_, index) => fact(index));
	await one.keep(all.map((photo) => ({ fact: photo, parts: { phone } })));
	const before = told.length;
	const writes = vi.spyOn(IDBDatabase.prototype, "transaction");
	await one.looked([...all.map((photo) => photo.id), id(999)], 7);
	expect(writes.mock.calls.length).toBe(1);
	expect(told.length).toBe(before);
	await one.readAgain();
	expect([...one.facts.get().values()].map(({ lookedAt }) => lookedAt)).toEqual(all.map(() => 7));
});
