import { hash } from "node:crypto";
import type { Doc } from "yjs";
import type { Ceilings } from "../shared/ceilings.ts";
import type { Clock, RandomBytes } from "../shared/ids.ts";
import type { CrashPoint } from "./crash-point.ts";
import type { Database } from "./database/open-database.ts";
import { createWriteQueue, type WriteQueue } from "./database/write-queue.ts";
import type { SettleFile } from "./files/files.ts";
import { createSettleFile } from "./files/settle-file.ts";
import { createGate } from "./gate/gate.ts";
import { createRates } from "./gate/rates.ts";
import type { Gate } from "./gate/verdict.ts";
import { createGiveBack, type GiveBack } from "./history/give-back.ts";
import type { HistoryFacts } from "./history/open-history.ts";
import { createSeals, type Seals } from "./history/seals.ts";
import { createWhereItStands, type WhereItStands } from "./history/where-it-stands.ts";
import { createHeard, type Heard } from "./live/heard.ts";
import { createLog } from "./log/log.ts";
import { createWriters } from "./log/writers.ts";
import { createLiveDocuments, type LiveDocuments } from "./sync/live-documents.ts";
import { createDirectory } from "./threads/create-directory.ts";
import type { Directory } from "./threads/directory.ts";
import { createMemberDocuments } from "./threads/member-documents.ts";
import { createOutsideGate, type OutsideGate } from "./threads/outside-gate.ts";

/** Node's own, for the running hash. */
const sha256 = (text: string) => hash("sha256", text, "base64url");

export type CoreParts = {
	database: Database;
	history: HistoryFacts;
	clock: Clock;
	randomBytes: RandomBytes;
	segmentMessages: number;
	ceilings: Ceilings;
	crashPoint: CrashPoint;
	/** A live document that could not take its committed update; it must be read anew from its rows. */
	onBrokenDocument: (name: string, document: Doc, error: unknown) => void;
	/** Showing a committed change to somebody threw; the change itself stands. */
	onShowFailed: (error: unknown) => void;
	/** A write was not committed: refused within itself, or by the disk. Called before its senders hear of it. */
	onWriteFailed: (error: unknown) => void;
};

/** What a device asks and brings when the server has lost something. */
export type History = { whereItStands: WhereItStands; giveBack: GiveBack };

/** The gate and the log with everything they need, and no door yet: what the simulation and every door share. */
export type Core = {
	writes: WriteQueue;
	live: LiveDocuments;
	directory: Directory;
	gate: Gate;
	seals: Seals;
	history: History;
	heard: Heard;
	outsideGate: OutsideGate;
	settleFile: SettleFile;
};

export function createCore(parts: CoreParts): Core {
	const writes = createWriteQueue(parts.database, parts.onShowFailed, parts.onWriteFailed);
	const heard = createHeard(parts.onShowFailed);
	const live = createLiveDocuments(parts.onBrokenDocument);
	const seals = createSeals(parts.history.key);
	const directory = createDirectory(createMemberDocuments(live, parts.randomBytes), seals);
	const log = createLog({
		...{ writers: createWriters(parts.randomBytes), segmentMessages: parts.segmentMessages, sha256, seals },
	});
	const rates = createRates(parts.ceilings);
	const { database, clock, crashPoint } = parts;
	const { writingFrom } = parts.history;
	const gate = createGate({ queue: writes, log, rates, directory, live, heard, clock, crashPoint, writingFrom });
	const history = {
		whereItStands: createWhereItStands(database, writes),
		giveBack: createGiveBack({ queue: writes, log, directory, live, heard, seals, sha256, crashPoint }),
	};
	const outsideGate = createOutsideGate({ log, live, heard, clock, writingFrom });
	const settleFile = createSettleFile({ queue: writes, directory, heard });
	return { writes, live, directory, gate, seals, history, heard, outsideGate, settleFile };
}
