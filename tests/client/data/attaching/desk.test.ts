import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createDesk, type Desk } from "../../../../client/data/attaching/desk.ts";
import { StorageFailed } from "../../../../client/data/family-data.ts";
import { FileRefused, type Files, type KeepAs } from "../../../../client/data/files/files.ts";
import { signedOutFiles } from "../../../../client/data/files/signed-out-files.ts";
import type { AttachedFile } from "../../../../shared/attached-file.ts";

/** A disk whose every keeping ends when the test says so. */
function openDisk(draft: readonly AttachedFile[]) {
	const waiting: { name: string; how: KeepAs; keep: () => void; refuse: (why: Error) => void }[] = [];
	const dropped: string[] = [];
	let count = 0;
	let kept = draft;
	let isFull = false;
	const files: Files = {
		...signedOutFiles,
		keep: (file, how) =>
			new Promise((resolve, reject) => {
				count += 1;
				const size = how === "usual" ? 1_000 : file.size;
				const shownAs = how === "usual" ? "photo" : "file";
				const made: AttachedFile = { id: `kept-${count}`, name: file.name, type: "image/jpeg", size, shownAs };
				waiting.push({ name: file.name, how, keep: () => resolve(made), refuse: reject });
			}),
		drop: async (list) => void dropped.push(...list.map(({ id }) => id)),
	};
	return {
		files,
		dropped,
		next: async () => {
			await vi.waitFor(() => expect(waiting).not.toEqual([]));
			return waiting.shift() as (typeof waiting)[number];
		},
		fill: (next: boolean) => {
			isFull = next;
		},
		draft: () => kept.map(({ name, shownAs }) => (shownAs === "photo" ? name : `${name} (${shownAs})`)),
		holder: {
			key: "thread",
			read: async () => kept,
			write: async (list: readonly AttachedFile[]) => {
				if (isFull) throw new StorageFailed("full", null);
				kept = list;
			},
		},
	};
}
type Disk = ReturnType<typeof openDisk>;

const photo = (name: string) => new File(["a photo"], name, { type: "image/jpeg" });
const attached = (name: string): AttachedFile => ({
	id: name,
	name,
	type: "image/jpeg",
	size: 1_000,
	shownAs: "photo",
});
const names = (desk: Desk) => desk.view.get().items.map(({ name }) => name);
const isBusy = (desk: Desk) => desk.view.get().isBusy;

async function openReadDesk(disk: Disk): Promise<Desk> {
	const desk = createDesk(disk.files, disk.holder, () => undefined);
	await vi.waitFor(() => expect(isBusy(desk)).toBe(false));
	return desk;
}
async function attach(desk: Desk, disk: Disk, ...some: string[]): Promise<void> {
	desk.add(some.map(photo), null);
	for (const _ of some) (await disk.next()).keep();
	await vi.waitFor(() => expect(isBusy(desk)).toBe(false));
}

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"], shouldAdvanceTime: false }));
afterEach(() => void vi.useRealTimers());

describe("what is attached", () => {
	it("[I1] stands in the draft as soon as its bytes are kept, and before what was there already", async () => {
		const disk = openDisk([attached("old.jpg")]);
		const desk = createDesk(disk.files, disk.holder, () => undefined);
		desk.add([photo("one.jpg"), photo("two.jpg")], null);
		const one = await disk.next();
		expect(names(desk)).toEqual(["old.jpg", "one.jpg", "two.jpg"]);
		expect(isBusy(desk)).toBe(true);
		one.keep();
		const two = await disk.next();
		expect(disk.draft()).toEqual(["old.jpg", "one.jpg"]);
		two.keep();
		await vi.waitFor(() => expect(disk.draft()).toEqual(["old.jpg", "one.jpg", "two.jpg"]));
		expect(isBusy(desk)).toBe(false);
	});

	it("is at most ten; those beyond are named, and the ten stay", async () => {
		const disk = openDisk(Array.from({ length: 8 }, (_, index) => attached(`${index}.jpg`)));
		const desk = await openReadDesk(disk);
		desk.add(["a.jpg", "b.jpg", "c.jpg", "d.jpg"].map(photo), null);
		expect(names(desk)).toHaveLength(10);
		expect(desk.view.get().tooMany).toEqual(["c.jpg", "d.jpg"]);
	});

	it("a voice keeps how long and how loud it is", async () => {
		const disk = openDisk([]);
		const desk = await openReadDesk(disk);
		desk.add([photo("voice.m4a")], { ms: 4_200, wave: "AZaz" });
		(await disk.next()).keep();
		await vi.waitFor(() => expect(desk.view.get().items[0]?.file).toMatchObject({ shownAs: "voice", ms: 4_200 }));
	});

	it("what is refused is named with the reason, and the others are attached", async () => {
		const disk = openDisk([]);
		const desk = await openReadDesk(disk);
		desk.add([photo("bad.heic"), photo("good.jpg")], null);
		(await disk.next()).refuse(new FileRefused("heic"));
		(await disk.next()).keep();
		await vi.waitFor(() => expect(disk.draft()).toEqual(["good.jpg"]));
		expect(desk.view.get().refused).toMatchObject([{ item: { name: "bad.heic" }, why: "heic", stays: false }]);
		desk.again(desk.view.get().refused[0]?.item.key ?? 0, "as-file");
		(await disk.next()).keep();
		await vi.waitFor(() => expect(disk.draft()).toEqual(["good.jpg", "bad.heic (file)"]));
	});

	it("without room on the device it is said, and it can be tried again", async () => {
		const disk = openDisk([]);
		const desk = await openReadDesk(disk);
		desk.add([photo("one.jpg")], null);
		(await disk.next()).refuse(new StorageFailed("full", null));
		await vi.waitFor(() => expect(desk.view.get().refused).toMatchObject([{ why: "full" }]));
		desk.again(desk.view.get().refused[0]?.item.key ?? 0, "usual");
		(await disk.next()).keep();
		await vi.waitFor(() => expect(disk.draft()).toEqual(["one.jpg"]));
		expect(desk.view.get().refused).toEqual([]);
	});
});

describe("what is removed", () => {
	it("leaves the draft at once and the disk when it can no longer be undone", async () => {
		const disk = openDisk([]);
		const desk = await openReadDesk(disk);
		await attach(desk, disk, "one.jpg", "two.jpg", "three.jpg");
		desk.remove(desk.view.get().items[1]?.key ?? 0);
		await vi.waitFor(() => expect(disk.draft()).toEqual(["one.jpg", "three.jpg"]));
		expect(disk.dropped).toEqual([]);
		desk.undo();
		await vi.waitFor(() => expect(disk.draft()).toEqual(["one.jpg", "two.jpg", "three.jpg"]));
		desk.remove(desk.view.get().items[1]?.key ?? 0);
		vi.advanceTimersByTime(60_000);
		expect(disk.dropped).toEqual(["kept-2"]);
		desk.undo();
		expect(names(desk)).toEqual(["one.jpg", "three.jpg"]);
	});

	it("while it is prepared is not attached afterwards", async () => {
		const disk = openDisk([]);
		const desk = await openReadDesk(disk);
		desk.add([photo("one.jpg")], null);
		const preparing = await disk.next();
		desk.remove(desk.view.get().items[0]?.key ?? 0);
		preparing.keep();
		await vi.waitFor(() => expect(disk.dropped).toEqual(["kept-1"]));
		expect(names(desk)).toEqual([]);
		expect(disk.draft()).toEqual([]);
	});
});

describe("a photo sent as the file it is", () => {
	it("takes the place of the smaller one only when it is kept", async () => {
		const disk = openDisk([]);
		const desk = await openReadDesk(disk);
		await attach(desk, disk, "one.jpg");
		const key = desk.view.get().items[0]?.key ?? 0;
		desk.sendAs(key, "as-file");
		const original = await disk.next();
		expect(disk.draft()).toEqual(["one.jpg"]);
		original.keep();
		await vi.waitFor(() => expect(disk.draft()).toEqual(["one.jpg (file)"]));
		await vi.waitFor(() => expect(disk.dropped).toEqual(["kept-1"]));
	});

	it("that is too large stays the smaller photo, and it is said", async () => {
		const disk = openDisk([]);
		const desk = await openReadDesk(disk);
		await attach(desk, disk, "one.jpg");
		desk.sendAs(desk.view.get().items[0]?.key ?? 0, "as-file");
		(await disk.next()).refuse(new FileRefused("too_large"));
		await vi.waitFor(() => expect(desk.view.get().refused).toMatchObject([{ why: "too_large", stays: true }]));
		expect(disk.draft()).toEqual(["one.jpg"]);
		expect(disk.dropped).toEqual([]);
		expect(isBusy(desk)).toBe(false);
	});
});

describe("sending", () => {
	it("[I1] takes what is attached; what could not be kept stands there again, before what was attached meanwhile", async () => {
		const disk = openDisk([]);
		const desk = await openReadDesk(disk);
		await attach(desk, disk, "one.jpg");
		const taken = desk.take();
		expect(taken.files.map(({ name }) => name)).toEqual(["one.jpg"]);
		await attach(desk, disk, "two.jpg");
		expect(disk.draft()).toEqual(["one.jpg"]);
		taken.putBack();
		await vi.waitFor(() => expect(disk.draft()).toEqual(["one.jpg", "two.jpg"]));
		expect(names(desk)).toEqual(["one.jpg", "two.jpg"]);
		desk.take().said();
		await vi.waitFor(() => expect(disk.draft()).toEqual([]));
	});

	it("waits until everything is ready, and not for what was changed or refused meanwhile", async () => {
		const disk = openDisk([]);
		const desk = await openReadDesk(disk);
		const sent: string[] = [];
		desk.add([photo("one.jpg")], null);
		desk.sendWhenReady(() => sent.push("one"));
		expect(desk.view.get().isWaiting).toBe(true);
		(await disk.next()).keep();
		await vi.waitFor(() => expect(sent).toEqual(["one"]));
		desk.add([photo("two.jpg")], null);
		desk.sendWhenReady(() => sent.push("refused"));
		(await disk.next()).refuse(new FileRefused("unreadable"));
		await vi.waitFor(() => expect(desk.view.get().isWaiting).toBe(false));
		desk.add([photo("three.jpg")], null);
		desk.sendWhenReady(() => sent.push("stopped"));
		desk.stopWaiting();
		(await disk.next()).keep();
		await vi.waitFor(() => expect(isBusy(desk)).toBe(false));
		expect(sent).toEqual(["one"]);
	});
});

it("what another page sent of the same draft leaves this one, unless the disk could not be written", async () => {
	const disk = openDisk([]);
	const desk = await openReadDesk(disk);
	await attach(desk, disk, "one.jpg", "two.jpg");
	await disk.holder.write([attached("three.jpg")]);
	disk.fill(true);
	desk.remove(desk.view.get().items[0]?.key ?? 0);
	await vi.waitFor(() => expect(names(desk)).toEqual(["two.jpg"]));
	await Promise.resolve();
	desk.lookAgain();
	await Promise.resolve();
	expect(names(desk)).toEqual(["two.jpg"]);
	disk.fill(false);
	desk.undo();
	await vi.waitFor(() => expect(disk.draft()).toEqual(["one.jpg", "two.jpg"]));
	await disk.holder.write([attached("three.jpg")]);
	desk.lookAgain();
	await vi.waitFor(() => expect(names(desk)).toEqual(["three.jpg"]));
});
