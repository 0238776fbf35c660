import { sql } from "kysely";
import type { GiveBackAnswer, GiveBackBody } from "../../shared/api/history.ts";
import { type DeleteEntry, type Entry, type Gone, isAboutEntry } from "../../shared/entry.ts";
import type { Sha256 } from "../../shared/history.ts";
import type { CrashPoint } from "../crash-point.ts";
import type { WriteQueue, WriteTransaction, Written } from "../database/write-queue.ts";
import { findMessage } from "../gate/find-message.ts";
import { createMayWrite } from "../gate/may-write.ts";
import type { Bringer } from "../gate/verdict.ts";
import { HttpProblem } from "../http-problem.ts";
import type { Heard } from "../live/heard.ts";
import type { Given, Log, LogWrite } from "../log/log.ts";
import type { LiveDocuments } from "../sync/live-documents.ts";
import { type ChangedThreads, createChangedThreads } from "../threads/changed-threads.ts";
import type { Directory } from "../threads/directory.ts";
import { forgetMarks } from "../threads/forget-marks.ts";
import { refreshChanged } from "../threads/refresh-changed.ts";
import { beginAgain } from "./begin-again.ts";
import { checkGiven } from "./check-given.ts";
import { followGiven } from "./follow-given.ts";
import { type HeldEntry, isSameEntry, isSamePlace, readHeld } from "./held-entries.ts";
import type { Seals } from "./seals.ts";

export type GiveBackParts = {
	queue: WriteQueue;
	log: Log;
	directory: Directory;
	live: LiveDocuments;
	heard: Heard;
	seals: Seals;
	sha256: Sha256;
	crashPoint: CrashPoint;
};

/**
 * A device brings back what this server once wrote and lost. What was lost comes back in one write or not at all.
 * Throws bad_history, thread_not_found, unknown_author.
 */
export type GiveBack = (threadId: string, body: GiveBackBody, from: Bringer) => Promise<GiveBackAnswer>;

export function createGiveBack(parts: GiveBackParts): GiveBack {
	return async (threadId, body, from) => {
		const given = checkGiven(threadId, body, parts);
		try {
			// Whoever was removed from a thread is so again, and nothing may be answered by what was known of it before.
			const write = given.some(({ entry: { kind } }) => kind === "members" || kind === "delete")
				? parts.queue.write
				: parts.queue.writeKeepingRights;
			return await write((tx) => writeBack(parts, tx, threadId, given, from));
		} catch (error) {
			// A refusal comes before anything was appended; after a failed commit it is not known what is on the disk.
			if (!(error instanceof HttpProblem)) parts.log.forget();
			throw error;
		}
	};
}

async function writeBack(
	parts: GiveBackParts,
	tx: WriteTransaction,
	threadId: string,
	given: readonly Given[],
	from: Bringer,
): Promise<Written<GiveBackAnswer>> {
	const { crashPoint, live, seals } = parts;
	const isBegun = await beginAgain(tx, threadId, given);
	if (!isBegun) await refuseStrangers(tx, threadId, from);
	await refuseUnknown(tx, given);
	const log = parts.log.begin(tx);
	const held = await readHeld(tx, idsOf(given, seals));
	const changed = createChangedThreads();
	const value = { returned: 0, moved: 0, known: 0, stale: false };
	for (const one of given) {
		const fate = await putBack(one, threadId, from.deviceId, { tx, log, held, seals, changed, sha256: parts.sha256 });
		value[fate.kind] += 1;
		value.stale ||= fate.isElsewhere;
	}
	// By what was given, the thread has its members again: the giver must be one of them.
	if (isBegun) await refuseStrangers(tx, threadId, from);
	await log.flush();
	changed.segments(log);
	const { closeDoors, showExpected, showDirectory } = await refreshChanged(tx, parts, changed);
	crashPoint("inserted");
	return {
		value,
		show: () => {
			crashPoint("committed");
			log.kept();
			closeDoors();
			showExpected();
			for (const { document, update } of log.updates()) live.apply(document, update);
			crashPoint("applied");
			showDirectory();
			if (log.erased.length > 0) parts.heard.tell.onErased(log.erased);
		},
	};
}

type Fate = { kind: "returned" | "moved" | "known"; isElsewhere: boolean };
type Putting = {
	tx: WriteTransaction;
	log: LogWrite;
	held: ReadonlyMap<string, HeldEntry>;
	seals: Seals;
	changed: ChangedThreads;
	sha256: Sha256;
};

async function putBack(given: Given, threadId: string, deviceId: string, putting: Putting): Promise<Fate> {
	const { tx, log, held, seals, sha256 } = putting;
	const known = held.get(given.entry.id);
	if (known === undefined) {
		if (given.entry.kind === "delete") return deleteAgain(given, given.entry, threadId, deviceId, putting);
		const isReturned = await log.putBack(threadId, given, deviceId);
		// Somebody has begun the same dm anew meanwhile: no thread begins in its middle, and nothing was said by it.
		if (!isReturned && given.entry.kind === "start") return { kind: "known", isElsewhere: true };
		// Nothing was left of it but its place.
		if (!isReturned && given.entry.kind === "deleted") return { kind: "known", isElsewhere: true };
		if (!isReturned) await log.putLast(threadId, given.entry, deviceId, await aboutOf(given.entry, threadId, putting));
		await followGiven(tx, threadId, { entry: given.entry, isMoved: !isReturned }, putting);
		await eraseAgain(given.entry, threadId, putting);
		return isReturned ? { kind: "returned", isElsewhere: false } : { kind: "moved", isElsewhere: true };
	}
	if (isSameEntry(known, threadId, given, sha256)) return { kind: "known", isElsewhere: !isSamePlace(known, given) };
	// Somebody used the lost entry's id for something else meanwhile; its words must not be lost by that.
	const id = seals.otherId(given.entry.hash);
	if (held.has(id) || given.entry.kind === "deleted") return { kind: "known", isElsewhere: true };
	const entry = { ...given.entry, id };
	await log.putLast(threadId, entry, deviceId, await aboutOf(entry, threadId, putting));
	await followGiven(tx, threadId, { entry, isMoved: true }, putting);
	return { kind: "moved", isElsewhere: true };
}

/**
 * A deletion comes back: the words go again, wherever they stand by now. To its own place it returns only where what it
 * took away stood just there; what it names is what devices take for empty.
 */
async function deleteAgain(
	given: Given,
	entry: DeleteEntry,
	threadId: string,
	deviceId: string,
	putting: Putting,
): Promise<Fate> {
	const { tx, log } = putting;
	const message = await findMessage(entry.of, threadId, { tx, log });
	await forgetMarks(tx, threadId, entry.of, putting.changed);
	const gone = message === null ? [] : (await log.erase(threadId, entry.of, message.segment)).gone;
	putting.changed.record(threadId);
	const isAsItWas = placesOf(gone) === placesOf(entry.gone);
	if (isAsItWas && (await log.putBack(threadId, given, deviceId))) return { kind: "returned", isElsewhere: false };
	await log.putLast(threadId, { ...entry, gone }, deviceId, message?.segment ?? null);
	return { kind: "moved", isElsewhere: true };
}

function placesOf(gone: readonly Gone[]): string {
	return gone.map(({ id, writer, clock }) => `${id} ${writer} ${clock}`).join();
}

/** Words that come back after the deletion that took them did go with it. */
async function eraseAgain(entry: Entry, threadId: string, { tx, log, changed }: Putting): Promise<void> {
	const of = entry.kind === "message" ? entry.id : entry.kind === "edit" ? entry.of : null;
	if (of === null || !(await isDeleted(tx, of))) return;
	const message = await findMessage(of, threadId, { tx, log });
	if (message === null) return;
	await log.erase(threadId, of, message.segment);
	changed.record(threadId);
}

async function isDeleted(tx: WriteTransaction, messageId: string): Promise<boolean> {
	const deletions = tx.selectFrom("entries").select("seq").where("about", "=", messageId).where("kind", "=", "delete");
	return (await deletions.limit(1).executeTakeFirst()) !== undefined;
}

/** The segment of the message it speaks of. Where that is not here, nothing shows it: it is kept at the end. */
async function aboutOf(entry: Entry, threadId: string, { tx, log }: Putting): Promise<number | null> {
	return isAboutEntry(entry) ? ((await findMessage(entry.of, threadId, { tx, log }))?.segment ?? null) : null;
}

function idsOf(given: readonly Given[], seals: Seals): string[] {
	return given.flatMap(({ entry }) => [entry.id, seals.otherId(entry.hash)]);
}

async function refuseStrangers(tx: WriteTransaction, threadId: string, from: Bringer): Promise<void> {
	if (!(await createMayWrite(tx).ask(threadId, from))) throw new HttpProblem("thread_not_found");
}

/** Whoever wrote it or came by it may have left, but a row needs its member: people come back before their words. */
async function refuseUnknown(tx: WriteTransaction, given: readonly Given[]): Promise<void> {
	const people = [...new Set(given.flatMap(({ entry }) => [entry.by, ...cameBy(entry)]))];
	const known = await tx
		.selectFrom("members")
		.select("id")
		.where("id", "in", sql<string>`(select value from json_each(${JSON.stringify(people)}))`)
		.execute();
	if (known.length < people.length) throw new HttpProblem("unknown_author");
}

function cameBy(entry: Entry): readonly string[] {
	if (entry.kind === "start") return entry.members;
	return entry.kind === "members" ? entry.add : [];
}
