import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { sql } from "kysely";
import type { CrashPoint } from "../crash-point.ts";
import { openDatabase } from "../database/open-database.ts";
import { markRestored } from "../history/restored.ts";
import { type Contents, checkData } from "./check-data.ts";
import { copyPages } from "./closing-line.ts";
import { dateName } from "./date-name.ts";
import { asideName, databaseName, finishRestore, incomingName, readyName } from "./finish-restore.ts";
import { syncFile, syncFolder } from "./move-for-good.ts";
import { unpackFiles } from "./unpack-files.ts";

export type PutBackParts = {
	/** The backup; it is only read. */
	from: string;
	/** Held by us: no server runs on it. */
	dataDir: string;
	/** False when the bytes of files are kept elsewhere, not below the data folder. */
	isKeptHere: boolean;
	/** In ms; it names what is kept of before, and devices learn from it that this is a restored house. */
	now: number;
	crashPoint: CrashPoint;
	onStep: (words: string) => void;
};

/** `aside`: the folder with what was there before; null when nothing was. `isSealed`: the file proved itself unchanged. */
export type PutBack = Contents & { aside: string | null; isSealed: boolean };

/**
 * Puts a backup in the place of the data. Everything is made ready beside it; one rename decides, and whoever comes
 * next finishes what was decided. Killed at any moment, either the old data is there whole or the new.
 * Throws DatabaseUnusable or what the disk throws; then nothing was changed, or finishRestore says what is left to do.
 */
export async function putBack({ from, dataDir, isKeptHere, now, crashPoint, onStep }: PutBackParts): Promise<PutBack> {
	finishRestore(dataDir, crashPoint);
	const incoming = join(dataDir, incomingName);
	const file = join(incoming, databaseName);
	try {
		mkdirSync(incoming, { mode: 0o700 });
		onStep("Copying …");
		const isSealed = copyPages(from, file);
		// Of a server that was killed, as in what a restore kept aside, the newest words are still in the log.
		if (!isSealed && existsSync(`${from}-wal`)) copyFileSync(`${from}-wal`, `${file}-wal`);
		crashPoint("copied");
		onStep("Checking …");
		const contents = await checkData(file, null);
		crashPoint("checked");
		const missing = unpackFiles({ file, to: incoming, neighbours: [dirname(from), dataDir], isKeptHere });
		crashPoint("unpacked");
		await bringUpToDate(file, new Date(now).toISOString());
		syncFile(file);
		syncFolder(incoming);
		crashPoint("prepared");
		renameSync(incoming, join(dataDir, readyName(unusedDate(dataDir, now))));
		syncFolder(dataDir);
		crashPoint("decided");
		return { ...contents, missing, isSealed, aside: finishRestore(dataDir, crashPoint) };
	} catch (error) {
		rmSync(incoming, { recursive: true, force: true });
		throw error;
	}
}

/** Two restores within a second, or a clock that was put back: what one has kept aside the other must not replace. */
function unusedDate(dataDir: string, now: number): string {
	const date = dateName(now);
	for (let number = 1; ; number += 1) {
		const name = number === 1 ? date : `${date}-${number}`;
		if (!existsSync(join(dataDir, asideName(name)))) return name;
	}
}

/** Brings the copy to this program's schema. Copies of documents are made anew from the rows, which were checked. */
async function bringUpToDate(file: string, at: string): Promise<void> {
	const database = await openDatabase(file);
	try {
		await markRestored(database, at);
		await database.deleteFrom("snapshots").execute();
		// One file from here on. What closing would move out of the log it may leave half done, and says nothing.
		await sql`pragma journal_mode = delete`.execute(database);
	} finally {
		await database.destroy();
	}
}
