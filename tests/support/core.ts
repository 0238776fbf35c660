import { applyUpdate, Doc } from "yjs";
import { createCore } from "../../server/core.ts";
import { type Database, openDatabase } from "../../server/database/open-database.ts";
import type { Bringer } from "../../server/gate/verdict.ts";
import { openHistory } from "../../server/history/open-history.ts";
import { readSegment } from "../../server/log/read-segment.ts";
import { readMemberRows } from "../../server/threads/member-documents.ts";
import { shippedCeilings } from "../../shared/ceilings.ts";
import { memberDocumentName, threadDocumentName } from "../../shared/document-names.ts";
import type { MessageEntry } from "../../shared/entry.ts";
import { createIdMaker } from "../../shared/ids.ts";
import type { ThreadRecord } from "../../shared/member-document.ts";
import type { SaidMessage } from "../../shared/said.ts";
import { familyName } from "./cast.ts";
import { createRandom } from "./random.ts";

/** The day every seeded test begins on. */
export const firstMorning = Date.parse("2026-05-01T08:00:00.000Z");

export type TestCore = Awaited<ReturnType<typeof openCore>>;

/**
 * The real gate, log and directory over a real SQLite in memory, with a family of three in its thread and
 * a clock the test moves by hand. No sockets and no passwords.
 */
export async function openCore(options: { seed: number; segmentMessages: number }) {
	const random = createRandom(options.seed);
	let now = firstMorning;
	const clock = () => now;
	const makeId = createIdMaker(clock, random.bytes);
	const database = await openDatabase(":memory:");
	const history = await openHistory(database, { clock, randomBytes: random.bytes });
	const broken: string[] = [];
	const openOne = () =>
		createCore({
			database,
			history,
			clock,
			randomBytes: random.bytes,
			segmentMessages: options.segmentMessages,
			ceilings: shippedCeilings,
			crashPoint: () => undefined,
			onBrokenDocument: (name) => broken.push(name),
			onShowFailed: (error) => broken.push(String(error)),
			onWriteFailed: () => undefined,
		});
	let core = openOne();
	const threadId = makeId();
	const people = { alva: newBringer(), bo: newBringer(), cleo: newBringer() };
	await insertFamily(database, clock, threadId, people);
	await refreshDirectory();

	function newBringer(): Bringer {
		return { memberId: makeId(), deviceId: makeId() };
	}

	async function refreshDirectory(): Promise<void> {
		await core.writes.write(async (tx) => ({ value: undefined, show: await core.directory.refresh(tx) }));
	}

	return {
		database,
		random,
		makeId,
		threadId,
		people,
		broken,
		refreshDirectory,
		get core() {
			return core;
		},
		/** A new process over the same data: new caches, new writer ids. */
		restart() {
			core = openOne();
		},
		pass(ms: number) {
			now += ms;
		},
		message(body: string): SaidMessage {
			return { id: makeId(), thread: threadId, composed: new Date(now).toISOString(), kind: "message", body };
		},
		/** Opens a thread document as the sync door does, and keeps it live. */
		async openThread(segment: number): Promise<Doc> {
			const document = new Doc();
			await core.writes.between(async () => {
				await readThread(database, document, threadId, segment);
				core.live.enter(threadDocumentName(threadId, segment), document);
			});
			return document;
		},
		async openMember(memberId: string): Promise<Doc> {
			const document = new Doc();
			await core.writes.between(async () => {
				for (const update of await readMemberRows(database, memberDocumentName(memberId)))
					applyUpdate(document, update);
				core.live.enter(memberDocumentName(memberId), document);
			});
			return document;
		},
	};
}

export async function readThread(database: Database, document: Doc, threadId: string, segment: number): Promise<void> {
	await readSegment(database, document, { threadId, segment, upto: 0 }, (_seq, error) => {
		throw error;
	});
}

export function entriesOf(document: Doc): MessageEntry[] {
	return document.getArray<MessageEntry>("messages").toArray();
}

export function recordOf(document: Doc, threadId: string): ThreadRecord | undefined {
	return document.getMap<ThreadRecord>("threads").get(threadId);
}

async function insertFamily(
	database: Database,
	clock: () => number,
	threadId: string,
	people: Record<string, Bringer>,
): Promise<void> {
	const at = new Date(clock()).toISOString();
	await database.insertInto("family").values({ id: threadId, name: familyName, created_at: at }).execute();
	await database
		.insertInto("threads")
		.values({
			id: threadId,
			kind: "family",
			title: "Family Chat",
			open_segment: 0,
			last_seq: 0,
			created_at: at,
			updated_at: at,
		})
		.execute();
	for (const [name, { memberId, deviceId }] of Object.entries(people)) {
		await database
			.insertInto("members")
			.values({
				id: memberId,
				name,
				username: name,
				username_key: name,
				role: "adult",
				password_hash: "none",
				created_at: at,
				removed_at: null,
			})
			.execute();
		await database
			.insertInto("devices")
			.values({
				id: deviceId,
				member_id: memberId,
				name: `${name}'s phone`,
				token_hash: new TextEncoder().encode(deviceId),
				created_at: at,
				last_seen_at: at,
				revoked_at: null,
			})
			.execute();
		await database
			.insertInto("thread_members")
			.values({ thread_id: threadId, member_id: memberId, joined_at: at, read_seq: 0 })
			.execute();
	}
}
