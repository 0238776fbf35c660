import { sql } from "kysely";
import type { CrashPoint } from "../crash-point.ts";
import type { Database } from "../database/open-database.ts";
import type { FileStore } from "./file-store.ts";
import type { Reading, SettleFile, Wholes } from "./files.ts";
import { createReadFile, type ReadFileParts, type WaitingFile } from "./read-file.ts";

export type ReadingParts = ReadFileParts & {
	database: Pick<Database, "selectFrom">;
	settle: SettleFile;
	store: Pick<FileStore, "keep" | "remove">;
	wholes: Wholes;
	crashPoint: CrashPoint;
	/** The bytes of a file that came whole are gone: it has not come, its device may bring it again. */
	expectAgain: (fileId: string) => Promise<void>;
	/** How long everything rests, in ms, after so many troubles in a row. */
	restMs: (troubles: number) => number;
	/** A file waits for our own trouble: the disk, the scanner, the database. It will be tried again. */
	onTrouble: (error: unknown, fileId: string | null) => void;
};

/** One second, two, four, … and never more than a minute. */
export function restAfter(troubles: number): number {
	return Math.min(60_000, 1_000 * 2 ** Math.min(troubles - 1, 10));
}

/**
 * Reads what came whole, one at a time: each member's in the order in which it came, and the members by turns. Whatever
 * stops it, a crash too, it begins that file again: `pending` with its bytes here is all it goes by. Its own trouble
 * never fails a file. What had trouble stands back until the others had their turn, so one cannot hold up all.
 */
export function createReading(parts: ReadingParts): Reading {
	const { database, settle, store, wholes, reader, crashPoint, expectAgain, restMs, onTrouble } = parts;
	const readFile = createReadFile(parts);
	const closing = new AbortController();
	const stoodBack = new Set<string>();
	const hadTurn = new Set<string>();
	let troubles = 0;
	let isWanted = false;
	let running: Promise<void> | null = null;
	let wake: () => void = () => undefined;

	async function run(): Promise<void> {
		while (isWanted && !closing.signal.aborted) {
			isWanted = false;
			await readAll();
		}
		running = null;
	}

	async function readAll(): Promise<void> {
		let file: WaitingFile | null = null;
		try {
			for (file = await next(); file !== null && !closing.signal.aborted; file = await next()) {
				await readOne(file);
				troubles = 0;
			}
		} catch (error) {
			if (closing.signal.aborted) return;
			troubles += 1;
			if (file !== null) stoodBack.add(file.id);
			onTrouble(error, file?.id ?? null);
			// What came meanwhile is tried first.
			const isNews = isWanted;
			isWanted = true;
			if (!isNews) await rest(restMs(troubles));
		}
	}

	/** In rounds, one of each member: whoever bring many, or what takes long, hold up nobody's one photo for long. */
	async function next(): Promise<WaitingFile | null> {
		let row = await first();
		for (const others of [hadTurn, stoodBack]) {
			if (row !== undefined || others.size === 0) continue;
			others.clear();
			row = await first();
		}
		if (row === undefined) return null;
		hadTurn.add(row.member_id);
		return { id: row.id, announcedType: row.announced_type };
	}

	function first() {
		return (
			database
				.selectFrom("files")
				.select(["id", "member_id", "announced_type"])
				// In the words of an index, so that a family of many photos is not looked through for each.
				.where(sql<boolean>`status <> 'ready'`)
				.where("status", "=", "pending")
				.where("uploaded_at", "is not", null)
				.$if(stoodBack.size > 0, (query) => query.where("id", "not in", [...stoodBack]))
				.$if(hadTurn.size > 0, (query) => query.where("member_id", "not in", [...hadTurn]))
				.orderBy("uploaded_at")
				.orderBy("id")
				.limit(1)
				.executeTakeFirst()
		);
	}

	/** Settled first, then tidied: a crash in between leaves bytes too many, which the sweep takes, and never too few. */
	async function readOne(file: WaitingFile): Promise<void> {
		const outcome = await readFile(file, closing.signal);
		if (outcome === null) return expectAgain(file.id);
		await settle(file.id, outcome);
		crashPoint("settled");
		const row = await database.selectFrom("files").select("status").where("id", "=", file.id).executeTakeFirst();
		// Failed, or taken back while it was read: nothing of it stays.
		if (row?.status !== "ready") await store.remove(file.id);
		await wholes.discard(file.id);
	}

	function rest(ms: number): Promise<void> {
		return new Promise((resolve) => {
			const timer = setTimeout(resolve, ms);
			timer.unref();
			wake = () => {
				clearTimeout(timer);
				resolve();
			};
		});
	}

	return {
		look() {
			if (closing.signal.aborted) return;
			isWanted = true;
			// What comes new need not wait for what had trouble.
			wake();
			running ??= run();
		},
		async close() {
			closing.abort();
			wake();
			await reader.close();
			await running;
		},
	};
}
