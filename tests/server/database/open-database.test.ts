import { join } from "node:path";
import SQLite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createDialect, openDatabase, prepareDatabase } from "../../../server/database/open-database.ts";
import { makeDataFolder } from "../../support/data-folder.ts";

let folder: { path: string; remove: () => void };
let file: string;
beforeEach(() => {
	folder = makeDataFolder();
	file = join(folder.path, "hearth.db");
});
afterEach(() => folder.remove());

describe("a database that was opened", () => {
	it("[I2] waits for the disk at every commit, and says so when it is asked", async () => {
		const sqlite = new SQLite(file);
		const database = await prepareDatabase(sqlite, createDialect(sqlite));
		const asked = ["journal_mode", "synchronous", "foreign_keys"].map((name) => sqlite.pragma(name, { simple: true }));
		// FULL is 2; NORMAL, which better-sqlite3 would choose for a WAL, is 1.
		expect(asked).toEqual(["wal", 2, 1]);
		await database.destroy();
	});

	it("[I8] of a newer Hearth is left alone", async () => {
		await (await openDatabase(file)).destroy();
		const sqlite = new SQLite(file);
		sqlite.pragma("user_version = 1000");
		sqlite.close();
		await expect(openDatabase(file)).rejects.toThrow("written by a newer Hearth");
	});
});
