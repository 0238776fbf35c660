import { signedInAs, writeSessionEntry } from "../../client/data/session-entry.ts";
import type { Session } from "../../shared/api/people.ts";
import { createDisk, type Disk } from "./disk.ts";
import type { Reach } from "./network.ts";
import type { Page } from "./page.ts";
import { type Between, createBetween } from "./tabs-of-machine.ts";
import type { Time } from "./time.ts";

/** One device of somebody: its disk, its way into the network, its clock, and the pages open on it. */
export type Machine = {
	index: number;
	session: Session;
	token: string;
	disk: Disk;
	storage: Storage;
	between: Between;
	reach: Reach;
	/** What its clock shows beyond the true time, in ms. */
	skewMs: number;
	lane: { freeAt: number };
	pages: Page[];
	wasKilledAfterItsEnd: boolean;
	/** It was signed out or its member removed, in days that a server which was put back does not know of. */
	wasEnded: boolean;
	/** A server that had forgotten it is about to know it again. */
	isSigningIn: boolean;
	/** An older state of its disk, if somebody has made a copy. */
	copy: { disk: Disk; storage: [string, string][] } | null;
};

type Parts = {
	index: number;
	session: Session;
	token: string;
	time: Time;
	delay: () => number;
	skewMs: number;
	mixes: boolean;
};

export function createMachine({ index, session, token, time, delay, skewMs, mixes }: Parts): Machine {
	const storage = createStorage([]);
	writeSessionEntry(storage, signedInAs(session));
	const machine: Machine = {
		...{ index, session, token, storage, skewMs },
		wasEnded: false,
		isSigningIn: false,
		disk: createDisk(),
		between: createBetween(time, delay),
		reach: { deviceId: () => machine.session.device.id, token: () => machine.token, isCut: false, mixes },
		lane: { freeAt: 0 },
		pages: [],
		wasKilledAfterItsEnd: false,
		copy: null,
	};
	return machine;
}

export function createStorage(kept: readonly [string, string][]): Storage {
	const values = new Map(kept);
	return {
		get length() {
			return values.size;
		},
		clear: () => values.clear(),
		key: (index) => [...values.keys()][index] ?? null,
		getItem: (key) => values.get(key) ?? null,
		setItem: (key, value) => void values.set(key, value),
		removeItem: (key) => void values.delete(key),
	};
}

export function storageRows(storage: Storage): [string, string][] {
	return Array.from({ length: storage.length }, (_, index) => {
		const key = storage.key(index) ?? "";
		return [key, storage.getItem(key) ?? ""];
	});
}
