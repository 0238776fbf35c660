import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Doc } from "yjs";
import { openDatabase } from "../../../server/database/open-database.ts";
import { createWriteQueue } from "../../../server/database/write-queue.ts";
import { createLiveDocuments } from "../../../server/sync/live-documents.ts";
import { createDocumentLoader } from "../../../server/sync/load-document.ts";
import { createSnapshots } from "../../../server/sync/snapshots.ts";
import { threadDocumentName } from "../../../shared/document-names.ts";
import { limits } from "../../../shared/limits.ts";
import { makeFamily } from "./hearth-data.ts";

const repeats = 15;

/** Milliseconds, one of each for every repeat. */
export type SegmentTimes = { fromRows: number; stored: number; fromCopy: number };

/** The server's own code by itself, on the last whole segment of a thread: its rows read, a copy stored, the copy read. */
export async function segmentTimes(messages: number): Promise<SegmentTimes[]> {
	const dataDir = mkdtempSync(join(tmpdir(), "hearth-bench-"));
	const { threadId } = await makeFamily(dataDir, { devices: 4, messages, groups: 0 });
	const database = await openDatabase(join(dataDir, "hearth.db"));
	const queue = createWriteQueue(database, fail, fail);
	const load = createDocumentLoader(database, queue, createLiveDocuments(fail), fail);
	const copies = createSnapshots(database, queue, Date.now, fail);
	const documentName = threadDocumentName(threadId, Math.floor(messages / limits.segmentMessages) - 1);

	async function open(withCopy: boolean): Promise<Doc> {
		const document = new Doc();
		if (withCopy) await copies.onLoadDocument({ documentName, document } as never);
		const read = await load(documentName, document);
		if (withCopy === read > 0) throw new Error(`${read} rows were read`);
		return document;
	}

	const found: SegmentTimes[] = [];
	for (let repeat = 0; repeat < repeats; repeat += 1) {
		const begun = performance.now();
		const document = await open(false);
		const read = performance.now();
		await copies.onStoreDocument({ documentName, document } as never);
		const stored = performance.now();
		const copy = await open(true);
		found.push({ fromRows: read - begun, stored: stored - read, fromCopy: performance.now() - stored });
		document.destroy();
		copy.destroy();
		await database.deleteFrom("snapshots").execute();
	}
	await database.destroy();
	rmSync(dataDir, { recursive: true, force: true });
	return found;
}

function fail(...why: unknown[]): never {
	throw new Error(`it could not be measured: ${why.map(String).join(" ")}`);
}
