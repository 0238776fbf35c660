import { createFamilyData } from "../../client/data/create-family-data.ts";
import type { FamilyData, OpenThread } from "../../client/data/family-data.ts";
import { plainPictures } from "../support/plain-pictures.ts";
// The page fetches these when they are wanted; here that must not take more of the real time in one run than in another.
import "../../client/data/files/file-room.ts";
import "../../client/data/files/wipe-files.ts";
import "../../client/data/give-and-take-up.ts";
import "../../client/data/line.ts";
import "../../client/data/wipe-left-thread.ts";
import { createWritable } from "../../client/data/readable.ts";
import type { World } from "../../client/data/world.ts";
import { createIdMaker } from "../../shared/ids.ts";
import type { Random } from "../support/random.ts";
import type { Machine } from "./machine.ts";
import type { Network } from "./network.ts";
import { type Owner, running } from "./outside.ts";
import type { Time } from "./time.ts";

/** One page of the app on a device: the real client, with every thread open. */
export type Page = {
	/** Counted through all pages ever opened. */
	index: number;
	owner: Owner;
	machine: Machine;
	data: FamilyData;
	threads: ReadonlyMap<string, OpenThread>;
	/** Opens one more thread, once. */
	look: (threadId: string) => void;
	/** Runs `work` as this page's own code. */
	run: <T>(work: () => T) => T;
	/** The browser says that the network came or went. */
	setOnline: (isOnline: boolean) => void;
	/** The person comes back to it. */
	wake: () => void;
	/** Ends it between two instructions, as a killed browser does. */
	kill: (silently: boolean) => void;
	/** What this page has shown of each message so far. */
	shown: Map<number, string>;
};

export type PageParts = {
	time: Time;
	random: Random;
	network: Network;
	fetch: (machine: Machine, page: Owner, path: string, init: RequestInit) => Promise<Response>;
	threadIds: () => readonly string[];
};

export function openPage(machine: Machine, index: number, parts: PageParts): Page {
	const { time, random, network } = parts;
	const owner: Owner = { name: `page of ${machine.index}`, isDead: false, kind: "page", lane: machine.lane };
	const disk = machine.disk.openFor();
	const clock = () => time.now() + machine.skewMs;
	const online = createWritable(true);
	const sights = createWritable(0);
	const world: World = {
		clock,
		randomBytes: random.bytes,
		makeId: createIdMaker(clock, random.bytes),
		indexedDB: disk.indexedDB,
		localStorage: machine.storage,
		fetch: (path, init) => parts.fetch(machine, owner, path, init),
		WebSocket: network.webSocketFor(machine.reach, owner),
		origin: "http://home.example",
		locks: machine.between.locksFor(owner),
		openChannel: (name) => machine.between.openChannel(name, owner),
		page: { isOnline: online.get, isVisible: () => true, onNetwork: online.subscribe, onSight: sights.subscribe },
		askToPersist: async () => true,
		openPasskeys: async () => null,
		openPictures: async () => plainPictures,
		openSearcher: () => Promise.reject(new Error("nobody searches here")),
		storageQuota: async () => null,
		idle: () => new Promise((resolve) => void time.after(random.between(1, 60), owner, resolve)),
		deviceName: "A simulated phone",
	};
	const update = { ready: createWritable(false), apply: () => undefined, look: () => undefined };
	const run = <T>(work: () => T): T => running.run(owner, work);
	const data = run(() => createFamilyData(world, update));
	const threads = new Map(parts.threadIds().map((id) => [id, run(() => data.openThread(id))]));
	const page: Page = {
		...{ index, owner, machine, data, threads, run },
		look(threadId) {
			if (!threads.has(threadId))
				threads.set(
					threadId,
					run(() => data.openThread(threadId)),
				);
		},
		setOnline: (isOnline) => run(() => online.set(isOnline)),
		wake: () => run(() => sights.set(sights.get() + 1)),
		kill(silently) {
			if (owner.isDead) return;
			owner.isDead = true;
			// In the order of the disk's other work.
			running.run(owner, disk.die);
			machine.between.left(owner);
			network.ended(owner, silently);
			machine.pages = machine.pages.filter((other) => other !== page);
		},
		shown: new Map(),
	};
	machine.pages.push(page);
	return page;
}
