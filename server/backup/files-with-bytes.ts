import type SQLite from "better-sqlite3";
import { createFilePlaces } from "../files/file-places.ts";

/**
 * A file whose bytes go along with its row: it is ready, or it came whole and waits to be read. `places` are where its
 * parts lie below the data folder, `bytes` how many they have together; null where only its reader can tell.
 */
export type FileWithBytes = { id: string; name: string; places: string[]; bytes: number | null };

type Row = { id: string; name: string; status: string; size: number | null; has_thumbs: number };

const places = createFilePlaces("");

/** In the order of their ids. None for data of a Hearth that knew no files. */
export function filesWithBytes(sqlite: SQLite.Database): FileWithBytes[] {
	if (!hasTable(sqlite, "files")) return [];
	const select = `select id, name, status, size, has_thumbs from files
		where status = 'ready' or (status = 'pending' and uploaded_at is not null) order by id`;
	return sqlite.prepare<[], Row>(select).all().map(withPlaces);
}

export function hasTable(sqlite: SQLite.Database, name: string): boolean {
	return sqlite.prepare("select 1 from sqlite_schema where type = 'table' and name = ?").get(name) !== undefined;
}

function withPlaces({ id, name, status, size, has_thumbs }: Row): FileWithBytes {
	if (status === "pending") return { id, name, places: [places.whole(id)], bytes: null };
	const parts = has_thumbs === 1 ? (["original", "phone", "desktop"] as const) : (["original"] as const);
	return { id, name, places: parts.map((part) => places.kept(id, part)), bytes: size };
}

/** Where what is kept of a file lies, however it came there. */
export function originalPlace(fileId: string): string {
	return places.kept(fileId, "original");
}
