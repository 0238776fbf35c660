import { statSync } from "node:fs";
import { join } from "node:path";
import type SQLite from "better-sqlite3";
import { DatabaseUnusable } from "../database/open-database.ts";
import { hasArchive, sizeOfArchived } from "./archive.ts";
import { type FileWithBytes, filesWithBytes } from "./files-with-bytes.ts";

/** `files` have their bytes, every part in the length it was kept in; `missing` are the names of those that have not. */
export type CheckedFiles = { files: number; missing: string[] };

/** The files whose bytes are in the database file itself. Throws DatabaseUnusable when some of a file's are, and not all. */
export function checkPackedFiles(sqlite: SQLite.Database): CheckedFiles {
	if (!hasArchive(sqlite)) return { files: 0, missing: [] };
	const sizeOf = sizeOfArchived(sqlite);
	const { files, absent, broken } = checkFiles(filesWithBytes(sqlite), sizeOf);
	if (broken.length > 0)
		throw new DatabaseUnusable(`The data is damaged: the file ${broken[0]?.name} is not as long as it was.`);
	return { files, missing: absent.map(({ name }) => name) };
}

/** Those whose bytes lie below a data folder. What was taken away while it was looked for is not missed. */
export function checkFilesIn(dataDir: string, sqlite: SQLite.Database, lookAgain: () => void): CheckedFiles {
	const sizeOf = (place: string) => statSync(join(dataDir, place), { throwIfNoEntry: false })?.size ?? null;
	const { files, absent, broken } = checkFiles(filesWithBytes(sqlite), sizeOf);
	if (absent.length + broken.length === 0) return { files, missing: [] };
	lookAgain();
	const now = new Map(filesWithBytes(sqlite).map((file) => [file.id, file.bytes]));
	const missing = [...absent, ...broken].filter(({ id, bytes }) => now.get(id) === bytes);
	return { files, missing: missing.map(({ name }) => name) };
}

function checkFiles(all: readonly FileWithBytes[], sizeOf: (place: string) => number | null) {
	const found = { files: 0, absent: [] as FileWithBytes[], broken: [] as FileWithBytes[] };
	for (const file of all) {
		const sizes = file.places.map(sizeOf);
		const there = sizes.filter((size) => size !== null);
		const length = there.reduce((sum, size) => sum + size, 0);
		if (there.length === 0) found.absent.push(file);
		else if (there.length < sizes.length || length !== (file.bytes ?? length)) found.broken.push(file);
		else found.files += 1;
	}
	return found;
}
