import SQLite from "better-sqlite3";
import { CompiledQuery, type DatabaseConnection, type Dialect, Kysely, SqliteDialect } from "kysely";
import { keepStatements } from "./keep-statements.ts";
import { migrations } from "./migrations.ts";
import type { Tables } from "./tables.ts";

export type Database = Kysely<Tables>;

/** The database cannot be used as it is; the message says why, in one sentence for the person who runs the server. */
export class DatabaseUnusable extends Error {
	override name = "DatabaseUnusable";
}

/** 3.7.0 to 3.51.2 can corrupt a database when the WAL is reset (sqlite.org, fixed in 3.51.3 on 2026-03-13). */
const oldestSafeSqlite = [3, 51, 3] as const;

/**
 * Opens (or makes) the database file and brings its schema up to date.
 * Throws DatabaseUnusable for an SQLite that is too old or a schema from a newer Hearth.
 */
export async function openDatabase(file: string): Promise<Database> {
	const sqlite = new SQLite(file);
	return prepareDatabase(sqlite, createDialect(sqlite));
}

/** The same over a handle that is open already and a dialect around it; closes the handle when it throws. */
export async function prepareDatabase(sqlite: SQLite.Database, dialect: Dialect): Promise<Database> {
	try {
		refuseOldSqlite(sqlite);
		sqlite.pragma("journal_mode = WAL");
		// better-sqlite3 is compiled to open a WAL with NORMAL, which loses commits on power loss (invariant 2).
		sqlite.pragma("synchronous = FULL");
		// What is deleted is overwritten: the words must not stay in the file's free pages (invariant 9).
		sqlite.pragma("secure_delete = ON");
		sqlite.pragma("foreign_keys = ON");
		sqlite.pragma("busy_timeout = 5000");
		const database = new Kysely<Tables>({ dialect });
		await migrate(sqlite, database);
		return database;
	} catch (error) {
		sqlite.close();
		throw error;
	}
}

const [begin, commit] = [CompiledQuery.raw("begin"), CompiledQuery.raw("commit")];

/** A full or failing disk makes SQLite roll back by itself; rolling back once more would throw and hide why. */
export function createDialect(sqlite: SQLite.Database): Dialect {
	const dialect = new SqliteDialect({ database: keepStatements(sqlite) });
	const createDriver = () => {
		const driver = dialect.createDriver();
		driver.beginTransaction = (connection) => run(connection, begin);
		driver.commitTransaction = (connection) => run(connection, commit);
		const rollback = driver.rollbackTransaction.bind(driver);
		driver.rollbackTransaction = async (connection) => {
			if (sqlite.inTransaction) await rollback(connection);
		};
		return driver;
	};
	return {
		createDriver,
		createAdapter: () => dialect.createAdapter(),
		createQueryCompiler: () => dialect.createQueryCompiler(),
		createIntrospector: (database) => dialect.createIntrospector(database),
	};
}

async function run(connection: DatabaseConnection, query: CompiledQuery): Promise<void> {
	await connection.executeQuery(query);
}

function refuseOldSqlite(sqlite: SQLite.Database): void {
	const version = sqlite.prepare("select sqlite_version()").pluck().get() as string;
	const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
	const [a, b, c] = oldestSafeSqlite;
	const isSafe = major > a || (major === a && (minor > b || (minor === b && patch >= c)));
	if (!isSafe)
		throw new DatabaseUnusable(`SQLite ${version} can lose data; Hearth needs ${oldestSafeSqlite.join(".")} or newer.`);
}

async function migrate(sqlite: SQLite.Database, database: Database): Promise<void> {
	const version = Number(sqlite.pragma("user_version", { simple: true }));
	if (version > migrations.length) {
		throw new DatabaseUnusable(
			`This data was written by a newer Hearth (schema ${version}, this program knows ${migrations.length}). Start the newer program.`,
		);
	}
	for (const [index, migration] of migrations.entries()) {
		if (index < version) continue;
		sqlite.exec("begin immediate");
		try {
			await migration(database);
			sqlite.pragma(`user_version = ${index + 1}`);
			sqlite.exec("commit");
		} catch (error) {
			sqlite.exec("rollback");
			throw error;
		}
	}
}
