import { join } from "node:path";
import SQLite from "better-sqlite3";

/** One SQLite row a message, as Hearth's own database is set: WAL, and an fsync at each commit. */
export function openRows() {
	const database = new SQLite(join(process.env.DATA_DIR, "rows.db"));
	database.pragma("journal_mode = WAL");
	database.pragma("synchronous = FULL");
	database.exec("create table messages (n integer primary key, at integer not null, body text not null)");
	const insert = database.prepare("insert into messages (at, body) values (?, ?)");
	return {
		/** One commit. */
		insert: (body) => insert.run(Date.now(), body),
		/** One commit for all of them. */
		insertAll: database.transaction((bodies) => {
			for (const body of bodies) insert.run(Date.now(), body);
		}),
	};
}
