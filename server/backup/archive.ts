import type SQLite from "better-sqlite3";
import { hasTable } from "./files-with-bytes.ts";

/**
 * The table of a backup with the bytes of its files, as SQLite's own archives are (sqlite.org/sqlar.html), so that
 * `sqlite3 backup.db -Ax` unpacks them without us. Names are places below the data folder, written with `/` on every
 * system, as a backup may be put back on another one; nothing is compressed.
 */
export type Archive = { put: (place: string, bytes: Uint8Array) => void };

const ownerAlone = 0o100600;

/** Makes the table, empty. */
export function makeArchive(sqlite: SQLite.Database): Archive {
	sqlite.exec("drop table if exists sqlar");
	sqlite.exec("create table sqlar (name text primary key, mode int, mtime int, sz int, data blob)");
	const insert = sqlite.prepare("insert into sqlar values (?, ?, 0, ?, ?)");
	return { put: (place, bytes) => insert.run(nameOf(place), ownerAlone, bytes.length, bytes) };
}

export function hasArchive(sqlite: SQLite.Database): boolean {
	return hasTable(sqlite, "sqlar");
}

/** null where there is nothing of that name. */
export function readArchived(sqlite: SQLite.Database): (place: string) => Uint8Array | null {
	const select = sqlite.prepare<[string], Uint8Array>("select data from sqlar where name = ?").pluck();
	return (place) => select.get(nameOf(place)) ?? null;
}

/** The length alone, which SQLite knows without reading the bytes. */
export function sizeOfArchived(sqlite: SQLite.Database): (place: string) => number | null {
	const select = sqlite.prepare<[string], number>("select length(data) from sqlar where name = ?").pluck();
	return (place) => select.get(nameOf(place)) ?? null;
}

function nameOf(place: string): string {
	return place.replaceAll("\\", "/");
}
