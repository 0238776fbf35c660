import { createHash } from "node:crypto";
import SQLite from "better-sqlite3";
import * as Y from "yjs";
import { threadDocumentName } from "../../shared/document-names.ts";
import type { Entry } from "../../shared/entry.ts";
import { beginningOf, findBreak } from "../../shared/history.ts";
import { databaseFile } from "./data-folder.ts";
import type { Device } from "./device.ts";

type Row = { seq: number; id: string; entry: string; segment: number; update: Uint8Array };

/** Everything that was ever acknowledged, by whichever door: the id and the number it was given. */
export type Acknowledged = ReadonlyMap<string, number>;

/**
 * The checker of the fault suites: reads the database file itself, never the server, and returns what is wrong with it.
 * [I1] acknowledged = present exactly once · [I4] numbers without gaps · [I8] documents equal the rows, and replicas the documents.
 */
export function checkHistory(
	dataDir: string,
	threadId: string,
	acknowledged: Acknowledged,
	devices: readonly Device[],
): string[] {
	const rows = readRows(dataDir, threadId);
	return [
		...wrongNumbers(rows),
		...brokenChain(rows, threadId),
		...lostOrMoved(rows, acknowledged),
		...devices.flatMap((device) => wrongReplicas(rows, threadId, device)),
	];
}

export function countRows(dataDir: string, threadId: string): number {
	return readRows(dataDir, threadId).length;
}

function readRows(dataDir: string, threadId: string): Row[] {
	const sqlite = new SQLite(databaseFile(dataDir));
	try {
		const trouble = sqlite.pragma("integrity_check", { simple: true });
		if (trouble !== "ok") throw new Error(`integrity_check: ${trouble}`);
		const select = `select seq, id, entry, segment, "update" from entries where thread_id = ? order by seq`;
		return sqlite.prepare(select).all(threadId) as Row[];
	} finally {
		sqlite.close();
	}
}

function wrongNumbers(rows: readonly Row[]): string[] {
	const gap = rows.findIndex((row, index) => row.seq !== index + 1);
	const ids = new Set(rows.map((row) => row.id));
	return [
		...(gap === -1 ? [] : [`[I4] after number ${gap} comes ${rows[gap]?.seq}`]),
		...(ids.size === rows.length ? [] : [`[I3] ${rows.length - ids.size} ids are there twice`]),
	];
}

/** Each entry's running hash follows from the one before: nothing was changed, taken out or put in behind the log's back. */
function brokenChain(rows: readonly Row[], threadId: string): string[] {
	const entries = rows.map((row) => JSON.parse(row.entry) as Entry);
	const broken = findBreak(beginningOf(threadId), entries, sha256);
	return broken === null ? [] : [`[I4] the running hash of number ${broken.seq} does not follow`];
}

function sha256(text: string): string {
	return createHash("sha256").update(text).digest("base64url");
}

function lostOrMoved(rows: readonly Row[], acknowledged: Acknowledged): string[] {
	const seqById = new Map(rows.map((row) => [row.id, row.seq]));
	return [...acknowledged].flatMap(([id, seq]) => {
		const kept = seqById.get(id);
		if (kept === undefined) return [`[I2] ${id} was shown as number ${seq} and is gone`];
		return kept === seq ? [] : [`[I4] ${id} was shown as number ${seq} and is now ${kept}`];
	});
}

function wrongReplicas(rows: readonly Row[], threadId: string, device: Device): string[] {
	const segments = new Set(rows.map((row) => row.segment));
	return [...segments].flatMap((segment) => {
		const name = threadDocumentName(threadId, segment);
		const ofSegment = rows.filter((row) => row.segment === segment);
		const rebuilt = rebuild(ofSegment);
		const replica = device.replicas.get(name);
		if (replica === undefined) return [`[I8] ${device.who.deviceId} has no ${name}`];
		const expected = JSON.stringify(ofSegment.map((row) => JSON.parse(row.entry) as Entry));
		const shown = JSON.stringify(replica.getArray("messages").toArray());
		return [
			...(shown === expected
				? []
				: [`[I8] ${name} on ${device.who.deviceId} differs from the rows:\n${shown}\n${expected}`]),
			...(sameBytes(rebuilt, replica)
				? []
				: [`[I8] ${name} on ${device.who.deviceId} has other Yjs ids than the rows`]),
		];
	});
}

/** The document the rows alone make: their own update bytes, in order. */
function rebuild(rows: readonly Row[]): Y.Doc {
	const document = new Y.Doc();
	document.getArray("messages");
	for (const row of rows) Y.applyUpdate(document, row.update);
	return document;
}

function sameBytes(one: Y.Doc, other: Y.Doc): boolean {
	const [a, b] = [Y.encodeStateAsUpdate(one), Y.encodeStateAsUpdate(other)];
	const [u, v] = [Y.encodeStateVector(one), Y.encodeStateVector(other)];
	return Buffer.compare(a, b) === 0 && Buffer.compare(u, v) === 0;
}
