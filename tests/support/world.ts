import { createWritable } from "../../client/data/readable.ts";
import type { World } from "../../client/data/world.ts";
import { createIdMaker } from "../../shared/ids.ts";
import { plainPictures } from "./plain-pictures.ts";
import { createRandom } from "./random.ts";

/** What a page finds around itself, without a browser. The network goes where the test says; the disk is not here. */
export type TestWorld = World & {
	setOnline: (isOnline: boolean) => void;
	/** The page comes back into sight. */
	wake: () => void;
};

/** Two browsers of one test must not make the same ids. */
let seeds = 5;

export function createTestWorld(origin: string, fetch: World["fetch"]): TestWorld {
	const random = createRandom(seeds++);
	const online = createWritable(true);
	const sights = createWritable(0);
	const clock = () => Date.now();
	const kept = new Map<string, string>();
	return {
		clock,
		randomBytes: random.bytes,
		makeId: createIdMaker(clock, random.bytes),
		// Whatever needs a disk is tried in real browsers.
		indexedDB: undefined as unknown as IDBFactory,
		localStorage: {
			length: 0,
			clear: () => kept.clear(),
			key: () => null,
			getItem: (key) => kept.get(key) ?? null,
			setItem: (key, value) => void kept.set(key, value),
			removeItem: (key) => void kept.delete(key),
		},
		fetch,
		WebSocket,
		origin,
		locks: null,
		openChannel: () => null,
		page: {
			isOnline: online.get,
			isVisible: () => true,
			onNetwork: online.subscribe,
			onSight: sights.subscribe,
		},
		askToPersist: async () => false,
		openPasskeys: async () => null,
		openPictures: async () => plainPictures,
		openSearcher: () => Promise.reject(new Error("nobody searches here")),
		storageQuota: async () => null,
		idle: async () => undefined,
		deviceName: "Test on paper",
		setOnline: online.set,
		wake: () => sights.set(sights.get() + 1),
	};
}
