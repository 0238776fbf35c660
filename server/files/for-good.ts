import { type FileHandle, mkdir, open, rename } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * A finished file under its last name: the file's bytes, then the name, then the folder's list are on the disk when this
 * resolves. As server/backup/move-for-good.ts does it, without holding anybody up.
 */
export async function moveForGood(from: string, to: string): Promise<void> {
	await sync(from, "r+");
	await rename(from, to);
	await sync(dirname(to), "r");
}

/** Makes a folder with what leads to it; each new name is on the disk too. */
export async function makeFolderForGood(path: string): Promise<void> {
	const first = await mkdir(path, { recursive: true, mode: 0o700 });
	if (first === undefined) return;
	for (let made = path; made.length >= first.length; made = dirname(made)) await sync(dirname(made), "r");
}

async function sync(path: string, flags: string): Promise<void> {
	// Windows has no such thing as syncing a folder.
	if (process.platform === "win32" && flags === "r") return;
	let handle: FileHandle | null = null;
	try {
		handle = await open(path, flags);
		await handle.sync();
	} finally {
		await handle?.close();
	}
}
