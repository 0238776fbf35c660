import {
	closeSync,
	copyFileSync,
	existsSync,
	fsyncSync,
	linkSync,
	mkdirSync,
	openSync,
	renameSync,
	statSync,
	writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import SQLite from "better-sqlite3";
import { hasArchive, readArchived } from "./archive.ts";
import { type FileWithBytes, filesWithBytes } from "./files-with-bytes.ts";
import { syncFile, syncFolder } from "./move-for-good.ts";

type UnpackParts = {
	/** The database as it will be; it gives up the bytes in it. */
	file: string;
	/** The data folder to be, with nothing but the database in it. */
	to: string;
	/** Data folders that may have the bytes of a database that brought none: a plain copy of one. */
	neighbours: readonly string[];
	/** False when files are kept elsewhere: what a backup brought is put here all the same, and nothing else is missed. */
	isKeptHere: boolean;
};

/**
 * Puts the bytes of files where a server looks for them, durable when it returns, and takes them out of the database.
 * A file whose bytes nobody has is expected once more, so that its author's device may bring it again.
 * Answers the names of those. Throws what the disk throws.
 */
export function unpackFiles({ file, to, neighbours, isKeptHere }: UnpackParts): string[] {
	const sqlite = new SQLite(file, { fileMustExist: true });
	try {
		const isPacked = hasArchive(sqlite);
		if (!isPacked && !isKeptHere) return [];
		const take = isPacked ? fromArchive(sqlite, to) : fromNeighbours(neighbours, to);
		mkdirSync(join(to, "files"), { mode: 0o700 });
		const folders = new Set([join(to, "files")]);
		const missing = filesWithBytes(sqlite).filter((one) => !take(one, folders));
		for (const folder of folders) syncFolder(folder);
		if (missing.length > 0) expectAgain(sqlite, missing);
		if (isPacked) dropArchive(sqlite, `${file}.light`);
		return missing.map(({ name }) => name);
	} finally {
		sqlite.close();
		if (existsSync(`${file}.light`)) renameSync(`${file}.light`, file);
	}
}

/** Whether all parts of a file are in their places now. Adds the folders it made names in. */
type Take = (file: FileWithBytes, folders: Set<string>) => boolean;

function fromArchive(sqlite: SQLite.Database, to: string): Take {
	const read = readArchived(sqlite);
	return ({ places }, folders) =>
		places.every((place) => {
			const bytes = read(place);
			if (bytes !== null) writeForGood(makeWay(to, place, folders), bytes);
			return bytes !== null;
		});
}

function fromNeighbours(neighbours: readonly string[], to: string): Take {
	return ({ places, bytes }, folders) => {
		const from = neighbours.find((dataDir) => places.every((place) => existsSync(join(dataDir, place))));
		if (from === undefined) return false;
		const sizes = places.map((place) => statSync(join(from, place)).size);
		if (sizes.reduce((sum, size) => sum + size, 0) !== (bytes ?? sizes[0])) return false;
		for (const place of places) share(join(from, place), makeWay(to, place, folders));
		return true;
	};
}

function makeWay(to: string, place: string, folders: Set<string>): string {
	const path = join(to, place);
	mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
	for (let folder = dirname(path); folder !== to; folder = dirname(folder)) folders.add(folder);
	return path;
}

function writeForGood(path: string, bytes: Uint8Array): void {
	const handle = openSync(path, "wx", 0o600);
	try {
		for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}

/** What is kept is never written again: both names may stand for the same bytes. */
function share(from: string, to: string): void {
	try {
		linkSync(from, to);
	} catch {
		copyFileSync(from, to);
		syncFile(to);
	}
}

function expectAgain(sqlite: SQLite.Database, files: readonly FileWithBytes[]): void {
	const update = sqlite.prepare(`update files set status = 'pending', uploaded_at = null, type = null, size = null,
		width = null, height = null, blur = null, has_thumbs = 0 where id = ?`);
	for (const { id } of files) update.run(id);
}

/** A table that is dropped leaves its pages in the file: the database goes on as a copy without them. */
function dropArchive(sqlite: SQLite.Database, to: string): void {
	// It lies where nobody else looks: what fails here is thrown away whole.
	sqlite.pragma("journal_mode = off");
	sqlite.pragma("synchronous = off");
	sqlite.exec("drop table sqlar");
	sqlite.prepare("vacuum into ?").run(to);
}
