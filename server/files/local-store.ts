import { rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { FilePlaces } from "./file-places.ts";
import type { FileStore } from "./file-store.ts";
import { makeFolderForGood, moveForGood } from "./for-good.ts";
import { isMissing, namesIn } from "./names-in.ts";
import { openBytes } from "./open-bytes.ts";

/** Files on this machine's disk, below the data folder: 0600 in folders of 0700. */
export function createLocalStore(places: FilePlaces): FileStore {
	return {
		async keep(fileId, part, localPath) {
			await makeFolderForGood(places.folder(fileId));
			await moveForGood(localPath, places.kept(fileId, part));
		},
		read: (fileId, part, range) => openBytes(places.kept(fileId, part), range),
		async remove(fileId) {
			await rm(places.incoming(fileId), { force: true });
			await rm(places.whole(fileId), { force: true });
			await rm(places.folder(fileId), { recursive: true, force: true });
		},
		async *keptBefore(before) {
			for (const shelf of await namesIn(places.keptFolder)) {
				for (const fileId of await namesIn(join(places.keptFolder, shelf))) {
					const at = await changedAt(places.folder(fileId));
					if (at !== null && at < before) yield fileId;
				}
			}
		},
	};
}

/** A folder changes with each name in it. */
async function changedAt(path: string): Promise<number | null> {
	try {
		return (await stat(path)).mtimeMs;
	} catch (error) {
		if (isMissing(error)) return null;
		throw error;
	}
}
