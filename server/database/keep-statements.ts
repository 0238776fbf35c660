import type SQLite from "better-sqlite3";
import type { SqliteDatabase, SqliteStatement } from "kysely";

/** The program asks some hundred different questions; lists of ids make a few more shapes of them. */
const statementsMax = 500;

/** Keeps prepared statements, so that a question asked for every message is not compiled anew for every message. */
export function keepStatements(sqlite: SQLite.Database): SqliteDatabase {
	const kept = new Map<string, SqliteStatement>();
	return {
		close: () => {
			sqlite.close();
		},
		prepare(text) {
			const known = kept.get(text);
			if (known !== undefined) return known;
			if (kept.size >= statementsMax) kept.clear();
			const statement: SqliteStatement = sqlite.prepare(text);
			kept.set(text, statement);
			return statement;
		},
	};
}
