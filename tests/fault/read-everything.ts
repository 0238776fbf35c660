import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { pino } from "pino";
import * as Y from "yjs";
import { createApp } from "../../server/app.ts";
import { sqliteCode } from "../../server/database/disk-trouble.ts";
import { type Database, DatabaseUnusable, openDatabase } from "../../server/database/open-database.ts";
import { createWriteQueue } from "../../server/database/write-queue.ts";
import { readEnv } from "../../server/env.ts";
import { checkAtStart } from "../../server/history/check-at-start.ts";
import { openHistory } from "../../server/history/open-history.ts";
import { createLiveDocuments } from "../../server/sync/live-documents.ts";
import { createDocumentLoader } from "../../server/sync/load-document.ts";
import { createSnapshots } from "../../server/sync/snapshots.ts";
import { shippedCeilings } from "../../shared/ceilings.ts";
import { threadDocumentName } from "../../shared/document-names.ts";

/** What a server gives of a thread: null where it refuses. `messages` by REST, `documents` as devices would hear them. */
export type Given = { messages: unknown[] | null; documents: (Y.Doc | null)[] };

const nothing = () => undefined;

/**
 * Starts the server's own parts on a data folder as serve.ts does, without a process, and reads a thread through both
 * doors. Resolves with a sentence when it does not start; rejects for anything a person would not get a sentence for.
 */
export async function readEverything(
	dataDir: string,
	wanted: { token: string; threadId: string; segments: number },
): Promise<Given | string> {
	let database: Database | null = null;
	try {
		database = await openDatabase(join(dataDir, "hearth.db"));
		await checkAtStart(database);
		const history = await openHistory(database, { clock: Date.now, randomBytes });
		return {
			messages: await readMessages(database, history, dataDir, wanted),
			documents: await load(database, wanted),
		};
	} catch (error) {
		if (error instanceof DatabaseUnusable || sqliteCode(error) !== "") return String(error);
		throw error;
	} finally {
		await database?.destroy();
	}
}

type Wanted = { token: string; threadId: string; segments: number };

async function readMessages(
	database: Database,
	history: Awaited<ReturnType<typeof openHistory>>,
	dataDir: string,
	{ token, threadId }: Wanted,
): Promise<unknown[] | null> {
	const app = createApp({
		...{ database, history, clock: Date.now, ceilings: shippedCeilings, randomBytes, endNow: nothing },
		env: readEnv({ DATA_DIR: dataDir, PORT: "0" }).env,
		log: pino({ level: "silent" }),
	});
	const messages: unknown[] = [];
	for (let cursor = ""; ; ) {
		const path = `/api/threads/${threadId}/messages?order=asc&limit=50${cursor === "" ? "" : `&cursor=${cursor}`}`;
		const answer = await app.http.request(path, { headers: { authorization: `Bearer ${token}` } });
		if (answer.status !== 200) return null;
		const page = (await answer.json()) as { messages: { author: object }[]; nextCursor: string | null };
		// The running hash says who wrote it, by id; the name that goes with the id is no part of history.
		messages.push(...page.messages.map(({ author: _name, ...message }) => message));
		if (page.nextCursor === null) return messages;
		cursor = page.nextCursor;
	}
}

async function load(database: Database, { threadId, segments }: Wanted): Promise<(Y.Doc | null)[]> {
	const queue = createWriteQueue(database, nothing, nothing);
	const loadDocument = createDocumentLoader(database, queue, createLiveDocuments(nothing), nothing);
	const snapshots = createSnapshots(database, queue, Date.now, nothing);
	const documents: (Y.Doc | null)[] = [];
	for (let segment = 0; segment < segments; segment += 1) {
		const documentName = threadDocumentName(threadId, segment);
		const document = new Y.Doc();
		document.getArray("messages");
		try {
			await snapshots.configuration.fetch({ documentName, document } as never);
			await loadDocument(documentName, document);
			documents.push(document);
		} catch {
			documents.push(null);
		}
	}
	return documents;
}
