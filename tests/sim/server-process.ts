import type { Logger } from "pino";
import type { Doc } from "yjs";
import { type Core, createCore } from "../../server/core.ts";
import type { CrashPointName } from "../../server/crash-point.ts";
import { createFairTurns } from "../../server/fair-turns.ts";
import { tokenOf } from "../../server/http/cookies.ts";
import { createPasswords } from "../../server/people/passwords.ts";
import { createPeople, type People } from "../../server/people/people.ts";
import type { SignedIn } from "../../server/people/signed-in.ts";
import { createWasRevoked } from "../../server/people/was-revoked.ts";
import { createWhoHolds } from "../../server/people/who-holds.ts";
import { createSyncDoor } from "../../server/sync/create-sync-door.ts";
import type { Doors } from "../../server/sync/doors.ts";
import { shippedCeilings } from "../../shared/ceilings.ts";
import { createIdMaker, type RandomBytes } from "../../shared/ids.ts";
import type { Answering } from "./network.ts";
import { type Owner, running } from "./outside.ts";
import type { ServerDisk } from "./server-disk.ts";
import type { Time } from "./time.ts";

export const setupToken = "the-words-on-the-fridge";

/** One life of the server, from its start to its crash: the real parts behind the door, over the simulated disk. */
export type ServerProcess = Answering & {
	core: Core;
	people: People;
	doors: Doors;
	whoHolds: (token: string) => Promise<SignedIn | null>;
	wasRevoked: (token: string) => Promise<boolean>;
	/** The documents in memory, by name. */
	documents: ReadonlyMap<string, Doc>;
	/** Dies when this step of the write path is reached for the n-th time. */
	crashAt: (name: CrashPointName, times: number) => void;
};

export class Crashed extends Error {
	override name = "Crashed";
}

type Parts = {
	time: Time;
	disk: ServerDisk;
	randomBytes: RandomBytes;
	segmentMessages: number;
	onKill: () => void;
	/** The server said that something went wrong in it. */
	onTrouble: (error: unknown) => void;
};

export async function startServer(parts: Parts): Promise<ServerProcess> {
	const { time, disk, randomBytes, segmentMessages } = parts;
	const owner: Owner = { name: "server", isDead: false, kind: "server", lane: { freeAt: 0 } };
	const clock = time.now;
	let crash: { name: CrashPointName; left: number } | null = null;

	function crashPoint(name: CrashPointName): void {
		if (crash?.name !== name) return;
		crash.left -= 1;
		if (crash.left > 0) return;
		crash = null;
		parts.onKill();
		throw new Crashed(name);
	}
	const trouble = (error: unknown) => {
		if (!owner.isDead) parts.onTrouble(error);
	};
	const note = (told: { err?: unknown } | string, text?: string) =>
		trouble(typeof told === "string" ? told : (told.err ?? text));
	const log = { error: note, warn: note, info: () => undefined, debug: () => undefined } as unknown as Logger;

	return running.run(owner, async () => {
		const database = await disk.openFor(owner);
		const makeId = createIdMaker(clock, randomBytes);
		const core = createCore({
			...{ database, clock, ceilings: shippedCeilings, randomBytes, segmentMessages, crashPoint },
			history: await disk.openHistory(clock),
			onBrokenDocument: (name, document, error) => {
				trouble(error);
				sync.dropDocument(name, document);
			},
			onShowFailed: trouble,
			onWriteFailed: () => undefined,
		});
		const { writes, gate, directory, seals, heard, outsideGate } = core;
		const documents = new Map<string, Doc>();
		const live = {
			...core.live,
			enter(name: string, document: Doc) {
				core.live.enter(name, document);
				documents.set(name, document);
				document.on("destroy", () => documents.get(name) === document && documents.delete(name));
			},
		};
		const whoHolds = createWhoHolds({ database, writes, clock, onSeenFailed: trouble });
		const sync = createSyncDoor({
			takeTurn: createFairTurns(clock),
			...{
				database,
				writes,
				live,
				heard,
				gate,
				directory,
				whoHolds,
				clock,
				ceilings: shippedCeilings,
				makeId,
				crashPoint,
				log,
				tokenOf,
			},
			...{ isFromUs: () => true, randomBytes, onTyping: () => undefined },
		});
		const passwords = createPasswords({ randomBytes, derive: async () => randomBytes(32) });
		const { doors } = sync;
		return {
			...{ owner, core, doors, whoHolds, documents },
			wasRevoked: createWasRevoked(database),
			people: createPeople(
				{
					...{ database, writes, directory, outsideGate, doors, seals, passwords, clock, makeId, randomBytes },
					removeBytes: () => undefined,
				},
				setupToken,
			),
			// What crossws does before it opens the socket (server/sync/upgrade.ts).
			async upgrade(request) {
				const token = tokenOf(request.headers);
				const known = token === null ? null : await whoHolds(token);
				return (wire) => sync.open({ ...wire, request, knownDevice: known?.device.id ?? null });
			},
			crashAt(name, times) {
				crash = { name, left: times };
			},
		};
	});
}
