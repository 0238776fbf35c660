import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A fresh data folder, and how to be rid of it. */
export function makeDataFolder(): { path: string; remove: () => void } {
	const path = mkdtempSync(join(tmpdir(), "hearth-data-"));
	return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 3 }) };
}

/** The one SQLite file in a data folder. */
export function databaseFile(dataDir: string): string {
	const name = readdirSync(dataDir).find((file) => /\.(?:db|sqlite)$/.test(file));
	if (name === undefined) throw new Error(`no database in ${readdirSync(dataDir).join(", ")}`);
	return join(dataDir, name);
}
