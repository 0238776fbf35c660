import { randomBytes } from "node:crypto";
import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import SQLite from "better-sqlite3";
import type { CrashPoint } from "../crash-point.ts";
import { DatabaseUnusable } from "../database/open-database.ts";
import { type Contents, checkData } from "./check-data.ts";
import { addClosingLine, checkClosingLine } from "./closing-line.ts";
import { moveForGood } from "./move-for-good.ts";
import { packFiles } from "./pack-files.ts";

const partialEnd = ".hearth-partial";
/** A backup that runs writes all the time; what nobody has touched for so long was left by one that was killed. */
const abandonedAfterMs = 60 * 60 * 1000;

export type BackupParts = {
	/** The database file; a server may be writing to it. */
	from: string;
	/** The data folder with the bytes of its files; null when they are kept elsewhere and are no part of the backup. */
	filesIn: string | null;
	/** The file to be; there is none of that name yet. */
	to: string;
	now: number;
	crashPoint: CrashPoint;
	onStep: (words: string) => void;
};

/**
 * Copies the database to one file as it is at this moment, while others read and write it, checks the copy from end
 * to end and only then gives it its name. The bytes of its files are put into the copy. What was deleted is not in it: the copy has no free pages.
 * Throws DatabaseUnusable or what the disk throws; then there is no file.
 */
export async function makeBackup({ from, filesIn, to, now, crashPoint, onStep }: BackupParts): Promise<Contents> {
	if (existsSync(to)) throw new DatabaseUnusable("There is a file of that name already, and a backup replaces none.");
	const partial = `${to}.${randomBytes(4).toString("hex")}${partialEnd}`;
	removeAbandoned(dirname(to), now);
	try {
		onStep("Copying …");
		copyDatabase(from, partial);
		crashPoint("copied");
		if (filesIn !== null) packFiles(partial, filesIn);
		crashPoint("packed");
		addClosingLine(partial);
		onStep("Checking the copy …");
		checkClosingLine(partial);
		const contents = await checkData(partial, null);
		crashPoint("checked");
		moveForGood(partial, to);
		crashPoint("placed");
		return contents;
	} catch (error) {
		rmSync(partial, { force: true });
		throw error;
	}
}

/** One reading transaction: the copy is of one moment, and whoever writes meanwhile does not wait. */
function copyDatabase(from: string, to: string): void {
	const sqlite = new SQLite(from, { fileMustExist: true });
	try {
		sqlite.pragma("busy_timeout = 5000");
		sqlite.prepare("vacuum into ?").run(to);
	} finally {
		sqlite.close();
	}
}

function removeAbandoned(folder: string, now: number): void {
	for (const name of readdirSync(folder)) {
		const path = join(folder, name);
		if (!name.endsWith(partialEnd)) continue;
		// Gone meanwhile: another backup has just given it its name.
		const touchedAt = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now;
		if (touchedAt < now - abandonedAfterMs) rmSync(path, { force: true });
	}
}
