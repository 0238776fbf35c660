import { readFileSync } from "node:fs";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import { makeArchive } from "./archive.ts";
import { type FileWithBytes, filesWithBytes, originalPlace } from "./files-with-bytes.ts";

/**
 * Puts the bytes of the files that a copied database speaks of into the copy, one file in memory at a time. Whatever came
 * or went since the copy was made belongs to another backup. What is not there as it should be is left out:
 * `checkData` counts it. Throws what the disk throws.
 */
export function packFiles(copy: string, dataDir: string): void {
	const sqlite = new SQLite(copy, { fileMustExist: true });
	try {
		// A copy that is not finished is nobody's: it is synced when it gets its name.
		sqlite.pragma("journal_mode = off");
		sqlite.pragma("synchronous = off");
		const archive = makeArchive(sqlite);
		for (const file of filesWithBytes(sqlite)) {
			const parts = readParts(dataDir, file) ?? [];
			for (const [index, bytes] of parts.entries()) archive.put(file.places[index] ?? "", bytes);
		}
	} finally {
		sqlite.close();
	}
}

/** null when one of them is not there, or they are not as long as the row says. */
function readParts(dataDir: string, { id, places, bytes }: FileWithBytes): Uint8Array[] | null {
	const parts = places.map((place) => readIfThere(join(dataDir, place)));
	// Since the copy was made it may have been read: what is kept now stands for what had come, and is read once more.
	if (bytes === null) parts[0] ??= readIfThere(join(dataDir, originalPlace(id)));
	const there = parts.filter((part) => part !== null);
	const length = there.reduce((sum, part) => sum + part.length, 0);
	return there.length === parts.length && (bytes === null || length === bytes) ? there : null;
}

/** One picture that a disk cannot read any more must not keep all the others out of the backup. */
function readIfThere(path: string): Uint8Array | null {
	try {
		return readFileSync(path);
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : null;
		if (code === "ENOENT" || code === "EIO") return null;
		throw error;
	}
}
