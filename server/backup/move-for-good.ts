import { closeSync, fsyncSync, openSync, renameSync } from "node:fs";
import { dirname } from "node:path";

/** Resolves names and bytes to what survives a power cut: the file's bytes, then its new name, then the folder's list. */
export function moveForGood(from: string, to: string): void {
	syncFile(from);
	renameSync(from, to);
	syncFolder(dirname(to));
}

export function syncFile(path: string): void {
	sync(path, "r+");
}

export function syncFolder(path: string): void {
	// Windows has no such thing as syncing a folder.
	if (process.platform !== "win32") sync(path, "r");
}

function sync(path: string, flags: string): void {
	const handle = openSync(path, flags);
	try {
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}
