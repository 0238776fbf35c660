import "fake-indexeddb/auto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { openSearchDatabase } from "../../../../client/data/search/search-database.ts";
import {
	bodies,
	bothThreads,
	entry,
	memberId,
	openSearchedDisk,
	otherThread,
	startSearcher,
	threadId,
} from "./support/searched-disk.ts";

afterEach(() => vi.restoreAllMocks());

describe("search on a device", () => {
	it("finds in every segment of every thread, the newest first, and no more than asked for", async () => {
		const disk = await openSearchedDisk();
		await disk.append(threadId, 0, "bread one", "milk");
		await disk.append(otherThread, 0, "bread two");
		await disk.append(threadId, 1, "bread three");
		const searcher = startSearcher(disk.factory);
		await searcher.look(true);
		expect(bodies(await searcher.find("bre"))).toEqual(["bread three", "bread two", "bread one"]);
		expect(bodies(await searcher.find("bread", { threadId: otherThread }))).toEqual(["bread two"]);
		const found = await searcher.find("bread", {}, 2);
		expect([bodies(found), found.hasMore]).toEqual([["bread three", "bread two"], true]);
	});

	it("finds what was written since it looked, and what waits in the outbox until it stands in its thread", async () => {
		const disk = await openSearchedDisk();
		await disk.append(threadId, 0, "early bread");
		const searcher = startSearcher(disk.factory);
		await searcher.look(true);
		const said = entry("bread on its way");
		const waiting = { id: said.id, threadId, by: memberId, at: String(said.at), body: "bread on its way", files: [] };
		searcher.take({ kind: "world", world: { ...bothThreads, waiting: [waiting] } });
		await searcher.look(false);
		expect(bodies(await searcher.find("bread"))).toEqual(["bread on its way", "early bread"]);
		await disk.change(threadId, 0, (messages) => messages.push([said]));
		await searcher.look(false);
		expect(bodies(await searcher.find("bread"))).toEqual(["bread on its way", "early bread"]);
	});

	it("[I9] finds no word that was deleted, and keeps none of it", async () => {
		const disk = await openSearchedDisk();
		await disk.append(threadId, 0, "the code is 4711", "bread");
		const searcher = startSearcher(disk.factory);
		await searcher.look(true);
		expect(bodies(await searcher.find("4711"))).toHaveLength(1);
		await disk.change(threadId, 0, (messages) => messages.delete(0));
		await searcher.look(false);
		expect(bodies(await searcher.find("4711"))).toEqual([]);
		expect(await disk.kept()).not.toContain("4711");
		expect(await disk.kept()).toContain("bread");
	});

	it("[I5] finds nothing of a thread I am not in any more, and keeps nothing of it, whatever of it the disk still holds", async () => {
		const disk = await openSearchedDisk();
		await disk.append(threadId, 0, "ours");
		await disk.append(otherThread, 0, "not mine any more");
		const searcher = startSearcher(disk.factory);
		await searcher.look(true);
		const [mine = { id: threadId, segments: 1 }] = bothThreads.threads;
		searcher.take({ kind: "world", world: { threads: [mine], left: [otherThread], waiting: [] } });
		await searcher.look(true);
		expect(bodies(await searcher.find("more"))).toEqual([]);
		expect(bodies(await searcher.find("ours"))).toEqual(["ours"]);
		expect(await disk.kept()).not.toContain("not mine");
	});

	it("begins with what it kept, and reads again only what has changed and what is new", async () => {
		const disk = await openSearchedDisk();
		await disk.append(threadId, 0, "as it was");
		await disk.append(otherThread, 0, "as it was");
		const first = startSearcher(disk.factory);
		await first.look(true);
		first.end();
		// Marks what was kept, to tell it from what is read again.
		const own = await openSearchDatabase(disk.factory, memberId, () => undefined);
		for (const segment of await own.getAll("segments")) {
			const bodies = segment.bodies.map(() => "as it was kept");
			await own.put("segments", { ...segment, bodies }, segment.document);
		}
		own.close();
		await disk.append(otherThread, 0, "as it was, and more");
		const second = startSearcher(disk.factory);
		await second.look(true);
		expect(bodies(await second.find("as it was"))).toEqual(["as it was, and more", "as it was", "as it was kept"]);
	});

	it("finds all the same on a full disk, and says so when its disk is taken away", async () => {
		const disk = await openSearchedDisk();
		await disk.append(threadId, 0, "bread");
		vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
			throw new DOMException("no room", "QuotaExceededError");
		});
		const searcher = startSearcher(disk.factory);
		await searcher.look(true);
		expect(bodies(await searcher.find("bread"))).toEqual(["bread"]);
		await new Promise((resolve) => {
			disk.factory.deleteDatabase(`hearth-search-1-${memberId}`).onsuccess = resolve;
		});
		await searcher.next("failed");
	});

	it("remembers ten searches, each once, until they are forgotten", async () => {
		const disk = await openSearchedDisk();
		const searcher = startSearcher(disk.factory);
		for (const text of ["a", ..."abcdefghijk"]) searcher.take({ kind: "remember", text });
		await searcher.look(true);
		let last: readonly string[] = [];
		for (let number = 0; number < 12; number += 1) last = (await searcher.next("recent")).recent;
		expect(last.join("")).toBe("kjihgfedcb");
		searcher.take({ kind: "forget-recent" });
		expect((await searcher.next("recent")).recent).toEqual([]);
	});
});
