import { join } from "node:path";
import type { StoredPart } from "./file-store.ts";

/** Where the bytes of files lie below the data folder. Paths are made from ids alone, never from anybody's name for it. */
export type FilePlaces = {
	incomingFolder: string;
	keptFolder: string;
	/** What has come of an upload so far: its length is where it goes on. */
	incoming: (fileId: string) => string;
	/** All of it, as it was announced; durable, and waiting to be read. */
	whole: (fileId: string) => string;
	/** Beside them, for what is made of it; swept after an hour. */
	scratch: (fileId: string, name: string) => string;
	folder: (fileId: string) => string;
	kept: (fileId: string, part: StoredPart) => string;
};

const names: Record<StoredPart, string> = { original: "original", phone: "phone.webp", desktop: "desktop.webp" };

export function createFilePlaces(dataDir: string): FilePlaces {
	const incomingFolder = join(dataDir, "files", "incoming");
	const keptFolder = join(dataDir, "files", "kept");
	// The end of an id is random, its beginning is the time: so no folder grows much faster than the others.
	const folder = (fileId: string) => join(keptFolder, fileId.slice(24, 26), fileId);
	return {
		...{ incomingFolder, keptFolder, folder },
		incoming: (fileId) => join(incomingFolder, fileId),
		whole: (fileId) => join(incomingFolder, `${fileId}.whole`),
		scratch: (fileId, name) => join(incomingFolder, `${fileId}.${name}`),
		kept: (fileId, part) => join(folder(fileId), names[part]),
	};
}
