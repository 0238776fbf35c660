import SQLite from "better-sqlite3";
import { Kysely } from "kysely";
import { migrations } from "../database/migrations.ts";
import { createDialect, DatabaseUnusable } from "../database/open-database.ts";
import type { Tables } from "../database/tables.ts";
import { type CheckedFiles, checkFilesIn, checkPackedFiles } from "./check-files.ts";
import { checkMemberDocuments } from "./check-member-documents.ts";
import { checkThread } from "./check-thread.ts";

/**
 * What a database holds. `last`: when its newest message was accepted, null when there is none. `files` and `missing` as
 * in CheckedFiles.
 */
export type Contents = { messages: number; threads: number; members: number; last: string | null } & CheckedFiles;

/**
 * Reads a database file from end to end without changing it: its structure, its references, the numbers and the
 * running hash of every thread, and every document as its rows make it; then the bytes of its files, which are in it, as
 * in a backup, or below the data folder `filesIn`. Throws DatabaseUnusable with what is wrong.
 */
export async function checkData(file: string, filesIn: string | null): Promise<Contents> {
	const sqlite = new SQLite(file, { readonly: true, fileMustExist: true });
	const database = new Kysely<Tables>({ dialect: createDialect(sqlite) });
	try {
		// One moment of it: a server may be writing to it meanwhile.
		sqlite.exec("begin");
		refuseUnknownSchema(sqlite);
		if (sqlite.pragma("integrity_check(1)", { simple: true }) !== "ok") throw new DatabaseUnusable(damaged);
		if ((sqlite.pragma("foreign_key_check") as unknown[]).length > 0) throw new DatabaseUnusable(damaged);
		const threads = await database.selectFrom("threads").select(["id", "last_seq"]).execute();
		for (const thread of threads) await checkThread(sqlite, database, thread);
		await checkMemberDocuments(database);
		const contents = readContents(sqlite);
		if (filesIn === null) return { ...contents, ...checkPackedFiles(sqlite) };
		return { ...contents, ...checkFilesIn(filesIn, sqlite, () => sqlite.exec("commit")) };
	} catch (error) {
		throw isDamage(error) ? new DatabaseUnusable(damaged) : error;
	} finally {
		sqlite.close();
	}
}

const damaged = "The data is damaged.";

function refuseUnknownSchema(sqlite: SQLite.Database): void {
	const version = Number(sqlite.pragma("user_version", { simple: true }));
	if (version > migrations.length)
		throw new DatabaseUnusable("This data was written by a newer Hearth. Use that one, or bring this one up to date.");
	if (version === 0) throw new DatabaseUnusable("This file holds no data of a Hearth.");
}

function readContents(sqlite: SQLite.Database): Omit<Contents, keyof CheckedFiles> {
	const count = (from: string) => Number(sqlite.prepare(`select count(*) from ${from}`).pluck().get());
	return {
		messages: count("entries where kind = 'message'"),
		threads: count("threads"),
		members: count("members where removed_at is null"),
		last: sqlite.prepare("select max(at) from entries").pluck().get() as string | null,
	};
}

function isDamage(error: unknown): boolean {
	if (error instanceof SyntaxError) return true;
	return error instanceof Error && "code" in error && /^SQLITE_(CORRUPT|NOTADB)/.test(String(error.code));
}
