import { createFilePlaces } from "./file-places.ts";
import type { Files, SettleFile } from "./files.ts";
import { createLocalStore } from "./local-store.ts";

export type FilesParts = {
	/** Absolute path of the data folder. */
	dataDir: string;
	settle: SettleFile;
};

/** Everything that is done with the bytes of files, connected. */
export function openFiles({ dataDir, settle }: FilesParts): Files {
	const places = createFilePlaces(dataDir);
	const store = createLocalStore(places);
	return {
		store,
		settle,
		reading: { look: () => undefined, close: async () => undefined },
		start: () => undefined,
		close: async () => undefined,
	};
}
