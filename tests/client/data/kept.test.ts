import "fake-indexeddb/auto";
import "../../support/report-error.ts";
import { setImmediate as turn } from "node:timers/promises";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Link } from "../../../client/data/link.ts";
import type { MemberReplica } from "../../../client/data/member-replica.ts";
import { createOutbox, type Outbox } from "../../../client/data/outbox.ts";
import { createWritable } from "../../../client/data/readable.ts";
import { createReceipts } from "../../../client/data/receipts.ts";
import { createReplica } from "../../../client/data/replica.ts";
import { createSender } from "../../../client/data/sender.ts";
import { createStore, type Store } from "../../../client/data/store.ts";
import { createTabs } from "../../../client/data/tabs.ts";
import { until } from "../../../client/data/until.ts";
import { createUpdateRows } from "../../../client/data/update-rows.ts";
import type { World } from "../../../client/data/world.ts";
import type { SaidMessage } from "../../../shared/said.ts";

const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, "0")}`;
const said = (number: number): SaidMessage => ({
	...{ id: id(number), thread: id(99), composed: "2026-05-01T08:00:00.000Z", kind: "message", body: "Dinner at seven" },
});

let disk: IDBFactory;
let store: Store;
let outbox: Outbox;
const stores: Store[] = [];
beforeEach(() => {
	disk = new IDBFactory();
	({ store, outbox } = openPage());
});
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
	for (const one of stores.splice(0)) one.close();
});

function openPage() {
	const opened = createStore(disk, "hearth-1-alva");
	stores.push(opened);
	return { store: opened, outbox: createOutbox(opened, createTabs(null)) };
}
const shown = () => outbox.rows.get().map((row) => row.said.id);
const look = (of: Outbox) => of.look(async () => undefined);

const entry = {
	...{ seq: 1, by: id(50), at: "2026-05-01T08:00:00.000Z", hash: "", seal: "" },
	...{ id: id(1), composed: "2026-05-01T08:00:00.000Z", kind: "message" as const, body: "Dinner at seven" },
};
/** Nothing fits on the disk until the returned function is called. */
function fillDisk(): () => void {
	const full = (["add", "put"] as const).map((method) =>
		vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
			throw new DOMException("no room", "QuotaExceededError");
		}),
	);
	return () => {
		for (const method of full) method.mockRestore();
	};
}
async function severalTurns(): Promise<void> {
	for (let count = 0; count < 20; count += 1) await turn();
}

describe("what is said on a device", () => {
	it("[I1] what the disk refuses is not shown as kept, and whoever wrote it is told", async () => {
		const seen: number[] = [];
		outbox.rows.subscribe(() => seen.push(outbox.rows.get().length));
		fillDisk();
		await expect(outbox.say(said(1), "")).rejects.toMatchObject({ name: "StorageFailed" });
		expect([shown(), seen.filter((length) => length > 0), store.trouble.get()]).toEqual([[], [], "full"]);
	});

	it("[I1] a write is done when its transaction is complete, and not before", async () => {
		await store.write(["facts"], "strict", (tx) => tx.objectStore("facts").put(1, "one"));
		const write = store.write(["facts"], "strict", async (tx) => {
			await tx.objectStore("facts").put(2, "two");
			// The request after it fails, and takes the whole transaction with it.
			tx.objectStore("facts")
				.add(3, "one")
				.catch(() => undefined);
		});
		await expect(write).rejects.toMatchObject({ name: "StorageFailed" });
		expect(await store.read(["facts"], (tx) => tx.objectStore("facts").get("two"))).toBeUndefined();
	});

	it("[I1] what was refused goes out again under a new id, because an id is decided once", async () => {
		await outbox.say(said(1), "");
		await outbox.refuse(id(1), "thread_not_found");
		await outbox.retry([id(1)], () => id(2));
		expect(shown()).toEqual([id(2)]);
		const after = openPage();
		await look(after.outbox);
		expect(after.outbox.rows.get()).toEqual([expect.objectContaining({ said: said(2), refused: null })]);
	});

	it("[I1] a refusal that a full disk could not keep is looked at again when there is room", async () => {
		await outbox.say({ ...said(1), body: "y".repeat(20_000) }, "");
		vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
		const link = { state: createWritable({ kind: "live", since: 0 }) } as unknown as Link;
		const world = { randomBytes: (length: number) => new Uint8Array(length) } as unknown as World;
		const sender = createSender({
			world,
			link,
			outbox,
			deviceId: id(70),
			onDone: () => undefined,
			onWait: () => undefined,
			onSilence: () => undefined,
		});
		const refusals = () => outbox.rows.get().map((row) => row.refused);
		const makeRoom = fillDisk();
		sender.start();
		await severalTurns();
		expect(refusals()).toEqual([null]);
		makeRoom();
		await vi.advanceTimersByTimeAsync(5_000);
		await severalTurns();
		expect(refusals()).toEqual(["body_too_long"]);
		sender.pause();
	});

	it("[I3] two pages that try again at once say it once", async () => {
		await outbox.say(said(1), "");
		await outbox.refuse(id(1), "thread_not_found");
		const other = openPage();
		await look(other.outbox);
		await Promise.all([outbox.retry([id(1)], () => id(2)), other.outbox.retry([id(1)], () => id(3))]);
		await look(outbox);
		expect(shown()).toHaveLength(1);
	});
});

describe("what the server has taken", () => {
	it("[I1] stays in the outbox until its entry is on this device's disk as well", async () => {
		await outbox.say(said(1), "");
		const member = { view: createWritable(null), persisted: async () => undefined } as unknown as MemberReplica;
		const { promise: onDisk, resolve } = Promise.withResolvers<void>();
		const segment = { entries: [entry], ids: new Set([id(1)]), lastSeq: 1 };
		const taken = createReceipts(outbox, member, id(50)).ofSegment(segment, () => onDisk);
		await severalTurns();
		expect(shown()).toEqual([id(1)]);
		resolve();
		await taken;
		expect(shown()).toEqual([]);
	});

	it("[I1] is not on the disk before it is, also when that is asked while it is coming in", async () => {
		const rows = createUpdateRows(store);
		const replica = createReplica("thread", rows, null as unknown as Link);
		await until([replica.document], () => replica.document.get() !== null, new AbortController().signal);
		const makeRoom = fillDisk();
		let persisted: Promise<void> | null = null;
		let isPersisted = false;
		const messages = replica.document.get()?.getArray("messages");
		messages?.observe(() => {
			persisted = replica.persisted().then(() => {
				isPersisted = true;
			});
		});
		messages?.push([entry]);
		await severalTurns();
		expect(isPersisted).toBe(false);
		makeRoom();
		await persisted;
		expect(await rows.isKept("thread")).toBe(true);
		rows.stop();
	});
});
