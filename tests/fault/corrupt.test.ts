import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { threadDocumentName } from "../../shared/document-names.ts";
import { databaseFile, makeDataFolder } from "../support/data-folder.ts";
import { call } from "../support/rest.ts";
import { runVerb } from "../support/run-verb.ts";
import { createNeighbourhood, type Neighbourhood } from "./neighbourhood.ts";
import { readEverything } from "./read-everything.ts";

const times = process.env.PROVE ? 8 : 1;
const segmentMessages = 20;
const messages = 70;
const sector = 512;

type House = { path: string; remove: () => void };
type Outcome = "as it was" | "refused to start" | "refused a part" | "as it was before";

let street: Neighbourhood;
/** A folder whose server was stopped, and one whose server was killed with everything still in the write-ahead log. */
let stopped: House;
let killed: House;
let told: unknown[] = [];
let documents: Y.Doc[] = [];

beforeAll(async () => {
	street = await createNeighbourhood(53, { SEGMENT_MESSAGES: String(segmentMessages) });
	const [alva, bo] = street.devices;
	const server = await street.start({});
	for (const device of street.devices) device.connect(server.url);
	// One at a time, so that snapshots are written too.
	for (let count = 1; count <= messages; count += 1) {
		street.sayNext(alva);
		await bo.until(`message ${count} arrives`, () => bo.entriesOf(street.threadId).length === count, 20_000);
	}
	killed = makeDataFolder();
	for (const file of ["hearth.db", "hearth.db-wal"]) cpSync(join(street.dataDir, file), join(killed.path, file));
	for (const device of street.devices) device.disconnect();
	await server.stop();
	stopped = makeDataFolder();
	cpSync(street.dataDir, stopped.path, { recursive: true });
	const whole = await read(stopped.path);
	if (typeof whole === "string" || whole.messages === null) throw new Error(String(whole));
	told = whole.messages;
	documents = whole.documents.map((document) => document ?? new Y.Doc());
	expect(told).toHaveLength(messages);
	for (const [segment, document] of documents.entries()) {
		const replica = bo.replicas.get(threadDocumentName(street.threadId, segment)) ?? new Y.Doc();
		expect(Y.encodeStateAsUpdate(document)).toEqual(Y.encodeStateAsUpdate(replica));
	}
});

afterAll(async () => {
	await street?.remove();
	for (const house of [stopped, killed]) house?.remove();
});

function read(path: string) {
	const segments = Math.ceil(messages / segmentMessages);
	return readEverything(path, { token: street.devices[0].who.token, threadId: street.threadId, segments });
}

/** Spoils a copy of a house, reads everything, and insists that whatever is given is what was written. */
async function trySpoiled(house: House, file: string, spoil: (path: string) => void): Promise<Outcome> {
	const copy = makeDataFolder();
	try {
		cpSync(house.path, copy.path, { recursive: true });
		spoil(join(copy.path, file));
		const given = await read(copy.path);
		if (typeof given === "string") return "refused to start";
		if (given.messages !== null) expect(given.messages).toEqual(told.slice(0, given.messages.length));
		for (const [segment, document] of given.documents.entries()) expectPartOf(document, documents[segment]);
		if (given.messages === null || given.documents.includes(null)) return "refused a part";
		return given.messages.length === told.length ? "as it was" : "as it was before";
	} finally {
		copy.remove();
	}
}

/** Nothing else than a beginning of the true document, under the same Yjs ids. */
function expectPartOf(document: Y.Doc | null, truth: Y.Doc | undefined): void {
	if (document === null || truth === undefined) return;
	const shown = document.getArray("messages").toArray();
	expect(shown).toEqual(truth.getArray("messages").toArray().slice(0, shown.length));
	const both = new Y.Doc();
	for (const one of [document, truth]) Y.applyUpdate(both, Y.encodeStateAsUpdate(one));
	expect(both.getArray("messages").length).toBe(truth.getArray("messages").length);
}

async function tryMany(
	what: string,
	house: House,
	file: string,
	count: number,
	spoil: (path: string, n: number) => void,
) {
	const outcomes = new Map<Outcome, number>();
	for (let n = 0; n < count; n += 1) {
		const outcome = await trySpoiled(house, file, (path) => spoil(path, n));
		outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
	}
	process.stdout.write(
		`${what}, ${count} times: ${[...outcomes].map((pair) => pair.join(": ")).join(", ")}; no wrong word\n`,
	);
	return outcomes;
}

function flipBit(path: string): void {
	const content = readFileSync(path);
	const at = street.random.between(0, content.length - 1);
	content[at] = (content[at] ?? 0) ^ (1 << street.random.between(0, 7));
	writeFileSync(path, content);
}

function spoilPage(path: string, n: number): void {
	const content = readFileSync(path);
	const at = 4096 * street.random.between(0, content.length / 4096 - 1);
	content.set(n % 2 === 0 ? street.random.bytes(4096) : new Uint8Array(4096), at);
	writeFileSync(path, content);
}

describe("[I2] [I4] [I7] [I8] files that were spoiled", () => {
	it("a single bit of the main file: what is shown is right, and nothing is shorter without a word", async () => {
		const outcomes = await tryMany("a bit of the main file", stopped, "hearth.db", 80 * times, flipBit);
		expect(outcomes.get("as it was before") ?? 0).toBe(0);
	});

	it("a page of the main file: what is shown is right, and nothing is shorter without a word", async () => {
		const outcomes = await tryMany("a page of the main file", stopped, "hearth.db", 30 * times, spoilPage);
		expect(outcomes.get("as it was before") ?? 0).toBe(0);
	});

	it("a main file that is cut short", async () => {
		const size = readFileSync(join(stopped.path, "hearth.db")).length;
		const outcomes = await tryMany("the main file cut short", stopped, "hearth.db", 10 * times, (path) =>
			truncateSync(path, street.random.between(0, size - 1)),
		);
		expect(outcomes.get("as it was before") ?? 0).toBe(0);
	});

	it("a write-ahead log that is cut short, or has a wrong bit, is an older state, which devices notice", async () => {
		const size = readFileSync(join(killed.path, "hearth.db-wal")).length;
		const cuts = Math.ceil(size / sector);
		const step = process.env.PROVE ? 1 : Math.ceil(cuts / 40);
		expect(await trySpoiled(killed, "hearth.db-wal", () => undefined)).toBe("as it was");
		await tryMany("the write-ahead log cut short", killed, "hearth.db-wal", Math.floor(cuts / step), (path, n) =>
			truncateSync(path, n * step * sector),
		);
		await tryMany("a bit of the write-ahead log", killed, "hearth.db-wal", 40 * times, flipBit);
	});

	it("a message that was changed is not shown, the others are, and the doctor finds it", async () => {
		const sqlite = new SQLite(databaseFile(street.dataDir));
		sqlite.exec(`update entries set entry = replace(entry, 'said', 'shot') where seq = 3; delete from snapshots`);
		sqlite.close();
		const server = await street.start({});
		const [alva] = street.devices;
		const ask = (query: string) =>
			call(server.url, alva.who.token, "GET", `/api/threads/${street.threadId}/messages?${query}`);
		expect((await ask("order=desc&limit=50")).status).toBe(200);
		expect((await ask("order=asc&limit=5")).status).toBe(500);
		await server.stop();
		expect(server.output()).toMatch(/Message 3 of conversation \S+ is damaged on the disk.*hearth doctor/);
		const { code, stdout } = await runVerb(["doctor"], { DATA_DIR: street.dataDir, PORT: "0" });
		expect([code, stdout]).toEqual([1, expect.stringMatching(/look {2}The family's data: .*message 3/)]);
	});

	it("a database whose first page is noise says so in a sentence, as does the doctor", async () => {
		rmSync(join(street.dataDir, "hearth.db-wal"), { force: true });
		writeFileSync(join(street.dataDir, "hearth.db"), street.random.bytes(8192));
		await expect(street.start({})).rejects.toThrow(/listened:\n[^\n]*hearth doctor[^\n]*\n?$/);
		const { code, stdout } = await runVerb(["doctor"], { DATA_DIR: street.dataDir, PORT: "0" });
		expect([code, stdout]).toEqual([1, expect.stringMatching(/look {2}The family's data: /)]);
	});
});
