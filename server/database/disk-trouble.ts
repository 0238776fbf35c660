import { DatabaseUnusable } from "./open-database.ts";

/** SQLite's extended code of an error, "" when it is none of SQLite's. */
export function sqliteCode(error: unknown): string {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	return code.startsWith("SQLITE_") ? code : "";
}

/** A full or failing disk, or another program holding the file: the transaction was rolled back, nothing is lost. */
export function isDiskTrouble(error: unknown): boolean {
	return /^SQLITE_(?:FULL|IOERR|BUSY|READONLY|CANTOPEN)/.test(sqliteCode(error));
}

/**
 * A sync failed. Linux then counts what was to be written as written: a second sync succeeds and proves nothing,
 * and what is read back is no longer what is on the disk. Only a new process knows where it stands.
 */
export function isUnknownOnDisk(error: unknown): boolean {
	return /^SQLITE_IOERR_(?:FSYNC|DIR_FSYNC)$/.test(sqliteCode(error));
}

const sentences: readonly [RegExp, string][] = [
	[
		/^SQLITE_IOERR_(?:FSYNC|DIR_FSYNC)$/,
		"The disk could not confirm what was written to it, so what is on it is not known. Hearth ends here; nothing shown as sent is lost. Look at the disk, then start Hearth again.",
	],
	[/^SQLITE_FULL$/, "The disk is full. What is said waits on the devices until there is room."],
	[/^SQLITE_IOERR/, "The disk of the data folder fails. What is said waits on the devices. Look at the disk."],
	[/^SQLITE_(?:READONLY|CANTOPEN|PERM)/, "The database cannot be written. Check the permissions of the data folder."],
	[/^SQLITE_(?:BUSY|LOCKED)/, "Another program holds the database."],
	[
		/^SQLITE_(?:CORRUPT|NOTADB)/,
		"The database file is damaged, or not one of Hearth's. See what is wrong with hearth doctor, and put a backup back.",
	],
];

/** One sentence for the person who runs the server; null for what is no trouble of the disk's. */
export function explainTrouble(error: unknown): string | null {
	if (error instanceof DatabaseUnusable) return error.message;
	const code = sqliteCode(error);
	const found = sentences.find(([codes]) => codes.test(code));
	return found === undefined ? null : `${found[1]} (${code})`;
}
