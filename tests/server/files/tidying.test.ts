import { mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFilePlaces, type FilePlaces } from "../../../server/files/file-places.ts";
import type { FileStore } from "../../../server/files/file-store.ts";
import { createLocalStore } from "../../../server/files/local-store.ts";
import { checkKept } from "../../../server/files/tidying/check-kept.ts";
import { sweep } from "../../../server/files/tidying/sweep.ts";
import { takeUpUploads } from "../../../server/files/tidying/take-up.ts";
import { createArrivals } from "../../../server/files/uploads/arrivals.ts";
import type { FileNews } from "../../../server/live/heard.ts";
import { aPhoto } from "../../support/attached-files.ts";
import { openCore, recordOf, type TestCore } from "../../support/core.ts";
import { makeDataFolder } from "../../support/data-folder.ts";
import { sha256, someBytes } from "../../support/upload.ts";

const bytes = someBytes(5_000);
const never = new AbortController().signal;
const hourMs = 3_600_000;

let house: TestCore;
let folder: ReturnType<typeof makeDataFolder>;
let places: FilePlaces;
let store: FileStore;
let now: number;
let arrived: number;
beforeEach(async () => {
	house = await openCore({ seed: 31, segmentMessages: 20 });
	folder = makeDataFolder();
	places = createFilePlaces(folder.path);
	mkdirSync(places.incomingFolder, { recursive: true });
	store = createLocalStore(places);
	now = Date.now();
	arrived = 0;
});
afterEach(() => folder.remove());

const clock = () => now;
const rowOf = (id: string) => house.database.selectFrom("files").selectAll().where("id", "=", id).executeTakeFirst();

/** A file that was announced, of no message. */
async function announced(more: {
	hash?: string;
	status?: "pending" | "failed";
	uploaded_at?: string;
}): Promise<string> {
	const id = house.makeId();
	const row = {
		member_id: house.people.alva.memberId,
		name: "x",
		announced_type: "text/plain",
		status: "pending" as const,
	};
	const created_at = new Date(now).toISOString();
	const values = { id, ...row, announced_size: bytes.length, created_at, ...more };
	await house.database.insertInto("files").values(values).execute();
	return id;
}

describe("what a killed process left of uploads", () => {
	function openArrivals() {
		const onArrived = () => {
			arrived += 1;
		};
		return createArrivals({ places, writes: house.core.writes, clock, crashPoint: () => undefined, onArrived });
	}
	const takeUp = () => takeUpUploads({ database: house.database, places, arrivals: openArrivals() }, never);

	it("behind the last byte is done: what is whole is read, what is wrong is gone, half of one waits", async () => {
		const [whole, full, wrong, half] = [
			await announced({ hash: sha256(bytes) }),
			await announced({ hash: sha256(bytes) }),
			await announced({ hash: sha256(someBytes(9)) }),
			await announced({}),
		];
		writeFileSync(places.whole(whole), bytes);
		writeFileSync(places.incoming(full), bytes);
		writeFileSync(places.incoming(wrong), bytes);
		writeFileSync(places.incoming(half), bytes.subarray(0, 100));
		writeFileSync(join(places.incomingFolder, "somebody's note"), "not ours");
		await takeUp();
		expect([(await rowOf(whole))?.uploaded_at, (await rowOf(full))?.uploaded_at]).toEqual([
			expect.any(String),
			expect.any(String),
		]);
		expect([(await rowOf(wrong))?.uploaded_at, (await rowOf(half))?.uploaded_at]).toEqual([null, null]);
		expect(readdirSync(places.incomingFolder).sort()).toEqual(
			[`${whole}.whole`, `${full}.whole`, half, "somebody's note"].sort(),
		);
		expect(arrived).toBe(2);
	});

	it("[I1] is not lost when its device asks for it at the same moment", async () => {
		const [whole, full] = [await announced({ hash: sha256(bytes) }), await announced({ hash: sha256(bytes) })];
		writeFileSync(places.whole(whole), bytes);
		writeFileSync(places.incoming(full), bytes);
		const arrivals = openArrivals();
		const both = () => [arrivals.note(whole), arrivals.take({ id: full, hash: sha256(bytes) })];
		await Promise.all([...both(), ...both()]);
		expect(readdirSync(places.incomingFolder).sort()).toEqual([`${whole}.whole`, `${full}.whole`].sort());
	});

	it("waits for none whose bytes cannot be read: the others are taken up", async () => {
		const [broken, whole] = [await announced({ hash: sha256(bytes) }), await announced({ hash: sha256(bytes) })];
		mkdirSync(places.incoming(broken));
		await house.database
			.updateTable("files")
			.set({ announced_size: statSync(places.incoming(broken)).size })
			.where("id", "=", broken)
			.execute();
		writeFileSync(places.whole(whole), bytes);
		await expect(takeUp()).rejects.toThrow("EISDIR");
		expect((await rowOf(whole))?.uploaded_at).toEqual(expect.any(String));
	});

	it("is not to be seen when it was taken back meanwhile", async () => {
		const [failed, nobodys] = [await announced({ status: "failed" }), house.makeId()];
		for (const id of [failed, nobodys]) {
			writeFileSync(places.whole(id), bytes);
			await expect(openArrivals().note(id)).rejects.toThrow("bad_upload");
		}
		expect(readdirSync(places.incomingFolder)).toEqual([]);
	});
});

describe("what the rows say of the bytes", () => {
	const photoOutcome = { type: "image/jpeg", size: 9, width: 4, height: 3, blur: null };
	const check = () => checkKept({ ...house.core, database: house.database, places, isKeptHere: true }, never);
	const statesOf = async () => recordOf(await house.openMember(house.people.bo.memberId), house.threadId)?.files;

	async function sayReadyPhoto(): Promise<string> {
		const photo = aPhoto(house.makeId());
		await house.core.gate.submit([{ ...house.message(""), files: [photo] }], house.people.alva);
		writeFileSync(places.scratch(photo.id, "made"), bytes);
		await store.keep(photo.id, "original", places.scratch(photo.id, "made"));
		await house.core.settleFile(photo.id, { status: "ready", ...photoOutcome, hasThumbs: false });
		return photo.id;
	}

	it("[I2] is made true: a lost file is expected again everywhere, and is ready when its disk is back", async () => {
		const kept = await sayReadyPhoto();
		const lost = await sayReadyPhoto();
		expect(await check()).toBe(0);
		const live = await house.openMember(house.people.cleo.memberId);
		const shown = () => recordOf(live, house.threadId)?.files;
		const news: FileNews[] = [];
		house.core.heard.listen({ onFile: (_threadId, one) => news.push(one) });
		rmSync(places.folder(lost), { recursive: true });
		expect(await check()).toBe(1);
		expect([await statesOf(), shown()]).toEqual(Array(2).fill({ [lost]: { status: "pending" } }));
		expect(await rowOf(lost)).toMatchObject({ status: "pending", uploaded_at: null });
		expect(await rowOf(kept)).toMatchObject({ status: "ready" });
		mkdirSync(places.folder(lost), { recursive: true });
		writeFileSync(places.kept(lost, "original"), bytes);
		expect(await check()).toBe(1);
		expect([await statesOf(), shown()]).toEqual([{}, {}]);
		expect(await rowOf(lost)).toMatchObject({ status: "ready", type: "image/jpeg", width: 4 });
		expect(news).toEqual([
			{ fileId: lost, status: "pending" },
			{ fileId: lost, status: "ready" },
		]);
	});

	it("an upload whose bytes did not come back with a backup is to be brought again", async () => {
		const [here, gone] = [
			await announced({ uploaded_at: new Date(now).toISOString() }),
			await announced({ uploaded_at: new Date(now).toISOString() }),
		];
		writeFileSync(places.whole(here), bytes);
		expect(await check()).toBe(1);
		expect([(await rowOf(here))?.uploaded_at, (await rowOf(gone))?.uploaded_at]).toEqual([expect.any(String), null]);
	});
});

describe("the sweep", () => {
	const sweepNow = () => sweep({ database: house.database, writes: house.core.writes, places, store, clock }, never);
	async function keep(id: string): Promise<void> {
		writeFileSync(places.scratch(id, "made"), bytes);
		await store.keep(id, "original", places.scratch(id, "made"));
	}
	const isKept = async (id: string) => {
		const found = await store.read(id, "original", null);
		await found?.stream.cancel();
		return found !== null;
	};

	it("takes files of no message after a day with their bytes, and neither a photo of somebody's nor a message's", async () => {
		const [old, photo, fresh] = [await announced({}), await announced({}), await announced({})];
		const sent = aPhoto(house.makeId());
		await house.core.gate.submit([{ ...house.message(""), files: [sent] }], house.people.alva);
		for (const id of [old, photo, fresh, sent.id]) await keep(id);
		writeFileSync(places.incoming(old), "half");
		await house.database
			.updateTable("members")
			.set({ photo_id: photo })
			.where("id", "=", house.people.alva.memberId)
			.execute();
		now += 24 * hourMs - 1;
		await house.database
			.updateTable("files")
			.set({ created_at: new Date(now).toISOString() })
			.where("id", "=", fresh)
			.execute();
		await sweepNow();
		expect(await rowOf(old)).toBeDefined();
		now += 2;
		await sweepNow();
		expect([await rowOf(old), await isKept(old)]).toEqual([undefined, false]);
		expect(readdirSync(places.incomingFolder)).toEqual([]);
		for (const id of [photo, fresh, sent.id])
			expect([id, await isKept(id), (await rowOf(id))?.id]).toEqual([id, true, id]);
	});

	it("takes bytes of no file after an hour, and leaves half of an upload that is awaited", async () => {
		const [half, failed, nobodys] = [await announced({}), await announced({ status: "failed" }), house.makeId()];
		for (const id of [failed, nobodys]) await keep(id);
		for (const name of [half, failed, nobodys, `${nobodys}.whole`]) {
			writeFileSync(join(places.incomingFolder, name), "some");
		}
		mkdirSync(places.scratch(half, "made"));
		const before = readdirSync(places.incomingFolder).length;
		await sweepNow();
		expect(readdirSync(places.incomingFolder)).toHaveLength(before);
		expect([await isKept(failed), await isKept(nobodys)]).toEqual([true, true]);
		const hourAgo = now / 1_000 - 3_601;
		for (const name of readdirSync(places.incomingFolder))
			utimesSync(join(places.incomingFolder, name), hourAgo, hourAgo);
		for (const id of [failed, nobodys]) utimesSync(places.folder(id), hourAgo, hourAgo);
		await sweepNow();
		expect(readdirSync(places.incomingFolder)).toEqual([half]);
		expect([await isKept(failed), await isKept(nobodys)]).toEqual([false, false]);
	});
});
