import { access, rm } from "node:fs/promises";
import type { FilePlaces } from "./file-places.ts";
import type { Wholes } from "./files.ts";

/** Uploads that came whole to this machine's disk. */
export function createLocalWholes(places: FilePlaces): Wholes {
	return {
		async open(fileId) {
			const path = places.whole(fileId);
			await access(path);
			return path;
		},
		discard: (fileId) => rm(places.whole(fileId), { force: true }),
	};
}
