import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { CrashPoint } from "../crash-point.ts";
import { DatabaseUnusable } from "../database/open-database.ts";
import { syncFolder } from "./move-for-good.ts";

export const databaseName = "hearth.db";
const filesName = "files";
/** What a restore is still making ready; of no worth to anybody else. */
export const incomingName = "restore-incoming";
const readyStart = "restore-ready-";

export function asideName(date: string): string {
	return `before-restore-${date}`;
}

export function readyName(date: string): string {
	return `${readyStart}${date}`;
}

/** A restore was decided and then stopped: until it is finished, the database in the folder is the old one, or none. */
export function isRestoreBegun(dataDir: string): boolean {
	return existsSync(dataDir) && findReady(dataDir) !== undefined;
}

function findReady(dataDir: string): string | undefined {
	return readdirSync(dataDir).find((name) => name.startsWith(readyStart));
}

/**
 * Carries out what a restore has decided, and clears away one that was killed before it had: call it when the data
 * folder is held and before the database is opened. It may itself be killed anywhere and called again.
 * The old data moves first, all of it: a write-ahead log beside a database it does not belong to would spoil that.
 * Answers the folder with what was there before, null when nothing was. Throws DatabaseUnusable.
 */
export function finishRestore(dataDir: string, crashPoint: CrashPoint): string | null {
	try {
		return finish(dataDir, crashPoint);
	} catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
		throw new DatabaseUnusable(
			`A restore was begun, and the data folder does not let it be finished (${code}). Look at its rights, its room and what is in it; the next start of Hearth goes on with it.`,
		);
	}
}

function finish(dataDir: string, crashPoint: CrashPoint): string | null {
	rmSync(join(dataDir, incomingName), { recursive: true, force: true });
	const ready = findReady(dataDir);
	if (ready === undefined) return null;
	const aside = join(dataDir, asideName(ready.slice(readyStart.length)));
	if (existsSync(join(dataDir, ready, databaseName))) {
		for (const name of [databaseName, `${databaseName}-wal`, `${databaseName}-shm`]) {
			if (!existsSync(join(dataDir, name))) continue;
			mkdirSync(aside, { recursive: true, mode: 0o700 });
			renameSync(join(dataDir, name), join(aside, name));
			crashPoint("aside");
		}
		// Once the new files have their place there are none to be placed, and those that are there are not moved away.
		const hasFiles = existsSync(join(dataDir, ready, filesName));
		if (hasFiles && existsSync(join(dataDir, filesName))) {
			mkdirSync(aside, { recursive: true, mode: 0o700 });
			renameSync(join(dataDir, filesName), join(aside, filesName));
			crashPoint("aside");
		}
		if (existsSync(aside)) syncFolder(aside);
		syncFolder(dataDir);
		if (hasFiles) renameSync(join(dataDir, ready, filesName), join(dataDir, filesName));
		syncFolder(dataDir);
		crashPoint("filed");
		renameSync(join(dataDir, ready, databaseName), join(dataDir, databaseName));
		syncFolder(dataDir);
		crashPoint("placed");
	}
	rmSync(join(dataDir, ready), { recursive: true, force: true });
	return existsSync(aside) ? aside : null;
}
