import SQLite from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { databaseFile } from "../support/data-folder.ts";
import { createDevice, type Device } from "../support/device.ts";
import { createNeighbourhood, type Neighbourhood } from "./neighbourhood.ts";

/** Three segments and a bit. */
const messages = 70;

let street: Neighbourhood;
let snapshots: readonly Snapshot[] = [];
let pages = 0;

beforeAll(async () => {
	street = await createNeighbourhood(11, { SEGMENT_MESSAGES: "20" });
	const server = await street.start({});
	const [alva, bo] = street.devices;
	for (const device of street.devices) device.connect(server.url);
	// A snapshot is written of a document that changes while somebody has it open: so one message at a time.
	for (let count = 1; count <= messages; count += 1) {
		street.sayNext(alva);
		await bo.until(`message ${count} arrives`, () => bo.entriesOf(street.threadId).length === count, 20_000);
	}
	await alva.until("it has everything too", () => alva.entriesOf(street.threadId).length === messages, 20_000);
	for (const device of street.devices) device.disconnect();
	await server.stop();
	snapshots = changeDatabase((sqlite) => sqlite.prepare("select * from snapshots").all() as Snapshot[]);
	expect(snapshots.length).toBeGreaterThan(0);
});

afterAll(() => street?.remove());

function changeDatabase<T>(change: (sqlite: SQLite.Database) => T): T {
	const sqlite = new SQLite(databaseFile(street.dataDir));
	try {
		return change(sqlite);
	} finally {
		sqlite.close();
	}
}

type Snapshot = { document: string; state: Uint8Array; upto: number; at: string };

/** A document that nobody changes writes no new snapshot: each test begins with those of the first run. */
function putSnapshotsBack(sqlite: SQLite.Database): void {
	const insert = sqlite.prepare("insert or replace into snapshots values (@document, @state, @upto, @at)");
	for (const snapshot of snapshots) insert.run(snapshot);
}

/** A second browser of Bo's, with nothing on it, reads everything from the server. */
async function readAnew(): Promise<Device> {
	const [, bo] = street.devices;
	const server = await street.start({});
	const device = createDevice(bo.who, () => `page-${pages++}`);
	device.connect(server.url);
	await device.until("has everything", () => device.entriesOf(street.threadId).length === messages, 20_000);
	device.disconnect();
	await server.stop();
	return device;
}

function expectSameDocuments(one: Device, other: Device): void {
	const threads = [...one.replicas.keys()].filter((name) => name.startsWith("thread/")).sort();
	expect(threads).toHaveLength(4);
	for (const name of threads) {
		const [a, b] = [one.replicas.get(name), other.replicas.get(name)];
		if (a === undefined || b === undefined) throw new Error(`${name} is missing`);
		expect(Y.encodeStateVector(b), name).toEqual(Y.encodeStateVector(a));
		expect(Y.encodeStateAsUpdate(b), name).toEqual(Y.encodeStateAsUpdate(a));
	}
}

describe("[I8] the rows are the truth", () => {
	it.each([
		["deleted", "delete from snapshots"],
		["overwritten with noise", "update snapshots set state = randomblob(500)"],
		["cut short", "update snapshots set state = substr(state, 1, length(state) / 2)"],
		["emptied", "update snapshots set state = x''"],
		[
			"exchanged for an older one",
			"update snapshots set state = (select state from snapshots order by document limit 1)",
		],
	])("snapshots that were %s are made again from the rows, with the same Yjs ids", async (_how, statement) => {
		changeDatabase((sqlite) => {
			putSnapshotsBack(sqlite);
			expect(sqlite.prepare(statement).run().changes).toBeGreaterThan(0);
		});
		expectSameDocuments(street.devices[0], await readAnew());
	});

	it("snapshots that are as they were written are not touched, and give the same documents", async () => {
		changeDatabase(putSnapshotsBack);
		expectSameDocuments(street.devices[0], await readAnew());
	});

	it("data of a newer Hearth is left alone, and the person who runs the server is told", async () => {
		const known = changeDatabase((sqlite) => {
			const version = Number(sqlite.pragma("user_version", { simple: true }));
			sqlite.pragma(`user_version = ${version + 1}`);
			return version;
		});
		await expect(street.start({})).rejects.toThrow(/newer Hearth/);
		changeDatabase((sqlite) => sqlite.pragma(`user_version = ${known}`));
		expectSameDocuments(street.devices[0], await readAnew());
	});
});
