import type { Server } from "node:http";
import { join } from "node:path";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import type { Logger } from "pino";
import type { Ceilings } from "../shared/ceilings.ts";
import { type Clock, createIdMaker, type RandomBytes } from "../shared/ids.ts";
import { createCore } from "./core.ts";
import { createCrashPoint } from "./crash-point.ts";
import { explainTrouble, isUnknownOnDisk } from "./database/disk-trouble.ts";
import type { Database } from "./database/open-database.ts";
import { createEntrance } from "./entrance.ts";
import type { Env } from "./env.ts";
import { createFairTurns } from "./fair-turns.ts";
import type { Files } from "./files/files.ts";
import { openFiles } from "./files/open-files.ts";
import { forgetErased } from "./forget-erased.ts";
import type { Gate } from "./gate/verdict.ts";
import type { HistoryFacts } from "./history/open-history.ts";
import { countedAddress } from "./http/asker.ts";
import { tokenOf } from "./http/cookies.ts";
import { createHttp } from "./http/create-http.ts";
import type { HttpEnv } from "./http/http-parts.ts";
import { isOurOrigin } from "./http/origin.ts";
import { createTryLimits, familyTries } from "./http/try-limits.ts";
import { createDueMessages, type DueMessages } from "./later/due-messages.ts";
import { closeHttp, listenOn } from "./listening.ts";
import { openLive } from "./live/open-live.ts";
import { createPasswords, deriveArgon2id } from "./people/passwords.ts";
import { createPeople, type People } from "./people/people.ts";
import { makeSecret } from "./people/secret.ts";
import { createWasRevoked } from "./people/was-revoked.ts";
import { createWhoHolds } from "./people/who-holds.ts";
import { createWordIndex } from "./search/word-index.ts";
import { createSyncDoor } from "./sync/create-sync-door.ts";
import { allDoors } from "./sync/doors.ts";

export type AppParts = {
	env: Env;
	database: Database;
	history: HistoryFacts;
	clock: Clock;
	ceilings: Ceilings;
	randomBytes: RandomBytes;
	log: Logger;
	/** Ends the process at once and closes nothing: what is on disk is no longer known. */
	endNow: () => void;
};

export type App = {
	server: Server;
	/** The HTTP side by itself, for asking it without a socket. */
	http: Hono<HttpEnv>;
	people: People;
	gate: Gate;
	files: Files;
	dueMessages: DueMessages;
	/** Resolves with the address people can open; rejects when the port cannot be had. */
	listen: () => Promise<string>;
	/** The path and token of the one-time set-up; null once there is a family. */
	setupPath: () => Promise<string | null>;
	/** Ends every connection, finishes what is being written and closes the database. */
	close: () => Promise<void>;
};

/** The only wiring: everything the server is made of, connected. */
export function createApp({ env, database, history, clock, ceilings, randomBytes, log, endNow }: AppParts): App {
	const makeId = createIdMaker(clock, randomBytes);
	const crashPoint = createCrashPoint(env.crashAt ?? undefined);
	const { segmentMessages, publicUrl, trustProxy } = env;

	const core = createCore({
		...{ database, history, clock, ceilings, randomBytes, segmentMessages, crashPoint },
		onBrokenDocument: (name, document, error) => {
			log.error({ err: error, document: name }, "A document could not take its update and is read anew.");
			sync.dropDocument(name, document);
		},
		onShowFailed: (error) => log.error({ err: error }, "A committed change could not be shown."),
		onWriteFailed: (error) => {
			const trouble = explainTrouble(error);
			if (trouble !== null) log.error({ err: error }, trouble);
			if (isUnknownOnDisk(error)) endNow();
		},
	});
	const { writes, live, gate, directory, seals, heard, outsideGate } = core;
	const whoHolds = createWhoHolds({
		...{ database, writes, clock },
		onSeenFailed: (error) => log.warn({ err: error }, "When a device was last seen could not be written."),
	});
	const isFromUs = (headers: Headers) => {
		const origin = headers.get("origin");
		return origin === null || isOurOrigin(origin, headers.get("host"), publicUrl);
	};
	const takeTurn = createFairTurns(clock);
	const sync = createSyncDoor({
		...{ database, writes, live, heard, gate, directory, whoHolds, takeTurn, clock, ceilings, makeId, crashPoint, log },
		...{ tokenOf, isFromUs, randomBytes },
		onTyping: (...typed) => programs.typedInApp(...typed),
	});
	const programs = openLive({
		...{ database, heard, whoHolds, takeTurn, clock, ceilings, log, tokenOf, isFromUs, pusher: env.pusher },
		...{ access: sync.access, showTyping: sync.showTyping },
		addressOf: ({ headers, socket }) =>
			countedAddress(String(headers["x-forwarded-for"] ?? ""), socket.remoteAddress, trustProxy),
	});

	const dueMessages = createDueMessages({
		...{ database, gate, heard, clock },
		onTrouble: (error) => log.error({ err: error }, "What is due could not be sent; it is tried again."),
	});
	const passwords = createPasswords({ randomBytes, derive: deriveArgon2id });
	const setupToken = env.setupToken ?? makeSecret(randomBytes);
	const doors = allDoors(sync.doors, programs.doors);
	const files = openFiles({
		...{ database, writes, clock, crashPoint, quotas: env.quotas, clamd: env.clamd, s3: env.s3, log },
		dataDir: env.dataDir,
		...{ historyKey: history.key, settle: core.settleFile, directory, heard },
	});
	const removeBytes = (fileId: string) => {
		files.store
			.remove(fileId)
			.catch((error: unknown) => log.warn({ err: error, fileId }, "A file could not be removed."));
	};
	const people = createPeople(
		{ database, writes, directory, outsideGate, doors, seals, passwords, clock, makeId, randomBytes, removeBytes },
		setupToken,
	);
	const words = createWordIndex(database);
	const stopForgetting = forgetErased({
		...{ database, writes, heard, words, removeBytes },
		onError: (error) => log.warn({ err: error }, "What was deleted could not be taken out of the journal yet."),
	});
	const http = createHttp({
		...{
			people,
			files,
			whoHolds,
			takeTurn,
			wasRevoked: createWasRevoked(database),
			letIntoChannel: programs.letIntoChannel,
			gate,
			history: core.history,
			database,
			words,
			clock,
			makeId,
			log,
			publicUrl,
			trustProxy,
			uploadOrigin: env.s3?.endpoint ?? null,
		},
		tries: createTryLimits(familyTries),
		clientFolder: join(import.meta.dirname, "..", "dist", "client"),
	});

	const server = createEntrance({
		...{ http: getRequestListener(http.fetch), sync: sync.upgrade, yjs: sync.upgradeYjs, socketIo: programs.socketIo },
		onError: (error) => log.error({ err: error }, "sync"),
		bodyMs: 30_000,
	});

	/** Documents that an older Hearth wrote, or that a person's hand made differ from the tables, say what the tables say. */
	async function refreshDirectory(): Promise<void> {
		try {
			await writes.write(async (tx) => ({ value: undefined, show: await directory.refresh(tx) }));
		} catch (error) {
			log.error({ err: error }, "The member documents could not be brought up to date; the next change will do it.");
		}
	}

	return {
		server,
		http,
		people,
		gate,
		files,
		dueMessages,
		listen: async () => {
			await refreshDirectory();
			const address = await listenOn(server, env);
			files.start();
			dueMessages.start();
			return address;
		},
		setupPath: async () => ((await people.setup.isDone()) ? null : `/setup#${setupToken}`),
		close: async () => {
			programs.close();
			stopForgetting();
			await closeHttp(server, sync.close);
			await dueMessages.close();
			await files.close();
			await writes.drained();
			words.close();
			await database.destroy();
		},
	};
}
