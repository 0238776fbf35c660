import { mkdirSync } from "node:fs";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import { DatabaseUnusable } from "./open-database.ts";

/** A server that is just ending may still hold the folder; it ends within five seconds (stop-on-signals.ts). */
const waitMs = 6_000;

/**
 * Makes the data folder and takes it for this process alone. Two servers over one folder would each number on
 * without showing their devices what the other accepted. The lock is the system's own: it ends with the process,
 * however that ends. Throws DatabaseUnusable.
 */
export function holdFolder(dataDir: string): { release: () => void } {
	try {
		mkdirSync(dataDir, { recursive: true, mode: 0o700 });
		const lock = new SQLite(join(dataDir, "hearth.lock"), { timeout: waitMs });
		lock.exec("begin exclusive");
		return { release: () => lock.close() };
	} catch (error) {
		throw new DatabaseUnusable(explain(error));
	}
}

function explain(error: unknown): string {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	if (code === "SQLITE_BUSY") return "Another Hearth is already running on this data folder. Stop it first.";
	return `The data folder cannot be used (${code || "unknown reason"}). Check DATA_DIR and its permissions.`;
}
