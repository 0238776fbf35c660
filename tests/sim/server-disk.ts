import SQLite from "better-sqlite3";
import type { CompiledQuery, DatabaseConnection, Dialect, Driver, QueryResult } from "kysely";
import { createDialect, type Database, prepareDatabase } from "../../server/database/open-database.ts";
import { type HistoryFacts, openHistory } from "../../server/history/open-history.ts";
import type { Clock } from "../../shared/ids.ts";
import { createRandom, type Random } from "../support/random.ts";
import type { Owner } from "./outside.ts";
import type { Time } from "./time.ts";

/** The server's disk: SQLite in memory. What was committed survives a crash, what was not is rolled back. */
export type ServerDisk = {
	sqlite: SQLite.Database;
	/** The database as one server process has it. Every statement is a place where that process can be killed. */
	openFor: (owner: Owner) => Promise<Database>;
	/** What the server asks its disk at the very start, in no time and without trouble. */
	openHistory: (clock: Clock) => Promise<HistoryFacts>;
	/** From now on nothing can be written, until there is room again. */
	setFull: (isFull: boolean) => void;
	wasEverFull: () => boolean;
	/** Kills the process at the n-th statement from now, before it or right after it. */
	killAt: (statements: number, isAfter: boolean) => void;
	/** What the process left unfinished is undone. */
	crash: () => void;
	image: () => Buffer;
	/** Puts the disk back to what it was when the image was made. Only while no process uses it. */
	putBack: (image: Buffer) => void;
};

type Parts = { time: Time; random: Random; onCommit: () => void; onKill: () => void };

const writing = /^(?:insert|update|delete|commit)/i;

let formatted: Promise<Buffer> | null = null;

/** A disk with an empty database on it. */
export function formattedDisk(): Promise<Buffer> {
	formatted ??= format();
	return formatted;
}

async function format(): Promise<Buffer> {
	const sqlite = new SQLite(":memory:");
	const database = await prepareDatabase(sqlite, createDialect(sqlite));
	await openHistory(database, { clock: () => 0, randomBytes: createRandom(1).bytes });
	return sqlite.serialize();
}

/** `image`: the disk as it was saved before. */
export function createServerDisk(image: Buffer, { time, random, onCommit, onKill }: Parts): ServerDisk {
	const sqlite = new SQLite(image);
	let isFull = false;
	let wasFull = false;
	let kill: { left: number; isAfter: boolean } | null = null;

	function isKilledNow(isAfter: boolean): boolean {
		if (kill === null || kill.isAfter !== isAfter) return false;
		kill.left -= 1;
		if (kill.left > 0) return false;
		kill = null;
		return true;
	}
	function refuseWhenFull(sql: string): void {
		if (!isFull || !writing.test(sql)) return;
		// SQLite rolls back by itself at some of these, and leaves it to the program at others.
		if (sqlite.inTransaction && random.between(0, 1) === 0) sqlite.exec("rollback");
		throw new SQLite.SqliteError("database or disk is full", "SQLITE_FULL");
	}

	function guard(connection: DatabaseConnection, owner: Owner): DatabaseConnection {
		const never = () => new Promise<never>(() => undefined);
		return {
			async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
				if (random.between(0, 7) === 0) {
					await new Promise<void>((resolve) => time.after(random.between(0, 12), owner, resolve));
				}
				if (owner.isDead) return never();
				if (isKilledNow(false)) onKill();
				if (owner.isDead) return never();
				refuseWhenFull(query.sql);
				const result = await connection.executeQuery<R>(query);
				if (/^commit/i.test(query.sql)) onCommit();
				if (isKilledNow(true)) onKill();
				return owner.isDead ? never() : result;
			},
			streamQuery: (query, size) => connection.streamQuery(query, size),
		};
	}
	function wrap(dialect: Dialect, owner: Owner): Dialect {
		return {
			createAdapter: () => dialect.createAdapter(),
			createQueryCompiler: () => dialect.createQueryCompiler(),
			createIntrospector: (database) => dialect.createIntrospector(database),
			createDriver(): Driver {
				const driver = dialect.createDriver();
				const acquire = driver.acquireConnection.bind(driver);
				driver.acquireConnection = async () => guard(await acquire(), owner);
				return driver;
			},
		};
	}

	return {
		sqlite,
		openFor: (owner) => prepareDatabase(sqlite, wrap(createDialect(sqlite), owner)),
		openHistory: async (clock) => {
			const database = await prepareDatabase(sqlite, createDialect(sqlite));
			return openHistory(database, { clock, randomBytes: random.bytes });
		},
		setFull(next) {
			isFull = next;
			wasFull ||= next;
		},
		wasEverFull: () => wasFull,
		killAt(statements, isAfter) {
			kill = { left: statements, isAfter };
		},
		crash() {
			kill = null;
			if (sqlite.inTransaction) sqlite.exec("rollback");
		},
		image: () => sqlite.serialize(),
		putBack: (older) => putBack(sqlite, older),
	};
}

function putBack(sqlite: SQLite.Database, image: Buffer): void {
	const older = new SQLite(image);
	const tables = older.prepare("select name from sqlite_schema where type = 'table'").pluck().all() as string[];
	sqlite.pragma("foreign_keys = OFF");
	for (const table of tables) {
		sqlite.exec(`delete from ${table}`);
		for (const row of older.prepare(`select * from ${table}`).all() as Record<string, unknown>[]) {
			const names = Object.keys(row).map((name) => `"${name}"`);
			const places = names.map(() => "?");
			sqlite.prepare(`insert into ${table} (${names}) values (${places})`).run(Object.values(row));
		}
	}
	sqlite.pragma("foreign_keys = ON");
	older.close();
}
