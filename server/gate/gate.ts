import type { Clock } from "../../shared/ids.ts";
import { type ParsedSaid, parseSaid } from "../../shared/said.ts";
import type { CrashPoint } from "../crash-point.ts";
import type { WriteQueue, WriteTransaction, Written } from "../database/write-queue.ts";
import { endOfTurn } from "../end-of-turn.ts";
import { msUntilWriting } from "../history/restored.ts";
import type { Heard } from "../live/heard.ts";
import type { Log } from "../log/log.ts";
import type { LiveDocuments } from "../sync/live-documents.ts";
import { createChangedThreads } from "../threads/changed-threads.ts";
import type { Directory } from "../threads/directory.ts";
import { refreshChanged } from "../threads/refresh-changed.ts";
import { decide } from "./decide.ts";
import { readKnown } from "./known.ts";
import { createMayTalk } from "./may-talk.ts";
import { createMayWrite } from "./may-write.ts";
import { createPace } from "./pace.ts";
import { passOverImports } from "./pass-over-imports.ts";
import type { Rates } from "./rates.ts";
import type { Bringer, Gate, Verdict } from "./verdict.ts";

export type GateParts = {
	queue: WriteQueue;
	log: Log;
	rates: Rates;
	directory: Directory;
	live: LiveDocuments;
	heard: Heard;
	clock: Clock;
	crashPoint: CrashPoint;
	/** The time in ms before which nothing new is taken, after a restore; null when that is not so. */
	writingFrom: number | null;
};

type Submission = {
	said: readonly unknown[];
	from: Bringer;
	resolve: (verdicts: Verdict[]) => void;
	reject: (error: unknown) => void;
};

const stormTurns = 3;
/** Entries of one commit. More would make the others wait for a flood. */
const entriesPerCommit = 500;

/**
 * The gate. What arrives in one turn of the event loop, or while a commit is under way, shares one commit:
 * one fsync serves many senders.
 */
export function createGate(parts: GateParts): Gate {
	const waiting: Submission[] = [];
	const pace = createPace(parts.clock);
	let isPumping = false;

	async function pump(): Promise<void> {
		if (isPumping) return;
		isPumping = true;
		while (waiting.length > 0) {
			await endOfTurn();
			const isStorm = await pace.next(() => waiting.reduce((sum, { said }) => sum + said.length, 0));
			// Each commit is told to everybody: in a storm it is worth a few turns more that many share it.
			for (let turn = 0; isStorm && turn < stormTurns; turn += 1) await endOfTurn();
			const together = takeTogether(waiting);
			await commit(parts, together).catch(() => commitApart(parts, together));
		}
		isPumping = false;
	}

	return {
		submit: (said, from) =>
			new Promise((resolve, reject) => {
				waiting.push({ said, from, resolve, reject });
				pace.came();
				void pump();
			}),
	};
}

/** What has been said by now: what a sender adds later is for the next commit. */
function takeTogether(waiting: Submission[]): Submission[] {
	let entries = 0;
	const fits = waiting.findIndex((submission, index) => {
		entries += submission.said.length;
		return index > 0 && entries > entriesPerCommit;
	});
	const together = waiting.splice(0, fits === -1 ? waiting.length : fits);
	return together.map((submission) => ({ ...submission, said: submission.said.slice(0, entriesPerCommit) }));
}

/** One sender's trouble must not be another's: after a failed commit each submission is tried by itself. */
async function commitApart(parts: GateParts, submissions: Submission[]): Promise<void> {
	for (const submission of submissions) {
		await commit(parts, [submission]).catch((error) => submission.reject(error));
	}
}

async function commit(parts: GateParts, submissions: Submission[]): Promise<void> {
	try {
		// Whoever is removed from a thread loses a right, and so does everybody to the files of a deleted message: nothing may be answered by what was known of it before.
		const write = submissions.some(({ said }) => said.some(mayRemove))
			? parts.queue.write
			: parts.queue.writeKeepingRights;
		const verdicts = await write((tx) => decideAll(parts, submissions, tx));
		parts.crashPoint("shown");
		for (const [index, submission] of submissions.entries()) submission.resolve(verdicts[index] ?? []);
	} catch (error) {
		parts.log.forget();
		throw error;
	}
}

async function decideAll(
	parts: GateParts,
	submissions: Submission[],
	tx: WriteTransaction,
): Promise<Written<Verdict[][]>> {
	const { crashPoint, live, heard } = parts;
	const log = parts.log.begin(tx);
	const rates = parts.rates.draft();
	const parsed = submissions.map(({ said }) => said.map(parseSaid));
	const known = await readKnown(tx, parsed.flat().flatMap(idsIn));
	const changed = createChangedThreads();
	const now = parts.clock();
	const waitMs = msUntilWriting(parts.writingFrom, now);
	const may = { mayWrite: createMayWrite(tx), mayTalk: createMayTalk(tx) };
	const deciding = { tx, now, waitMs, log, rates, known, ...may, changed };
	const verdicts: Verdict[][] = [];
	for (const [index, { from }] of submissions.entries()) {
		verdicts.push(await decideInOrder(parsed[index] ?? [], (one) => decide(one, from, deciding)));
	}
	crashPoint("gated");
	await log.flush();
	await passOverImports(tx, log, changed);
	changed.segments(log);
	const { closeDoors, showExpected, showDirectory } = await refreshChanged(tx, parts, changed);
	crashPoint("inserted");
	return {
		value: verdicts,
		show: () => {
			crashPoint("committed");
			log.kept();
			rates.keep();
			closeDoors();
			showExpected();
			for (const { document, update } of log.updates()) live.apply(document, update);
			crashPoint("applied");
			showDirectory();
			if (log.erased.length > 0) heard.tell.onErased(log.erased);
			for (const [thread, entries] of log.added()) heard.tell.onEntries(thread, entries);
		},
	};
}

/** After a `wait` nothing further of the same sender is looked at: their words stay in order. */
async function decideInOrder(
	said: readonly ParsedSaid[],
	decideOne: (one: ParsedSaid) => Promise<Verdict>,
): Promise<Verdict[]> {
	const verdicts: Verdict[] = [];
	let wait: Verdict | null = null;
	for (const one of said) {
		const verdict: Verdict = wait ?? (await decideOne(one));
		if (verdict.kind === "wait") wait = verdict;
		verdicts.push(verdict);
	}
	return verdicts;
}

/** Its own, and that of the message it speaks of before that is said. */
function idsIn(parsed: ParsedSaid): string[] {
	if (!parsed.ok) return parsed.id === null ? [] : [parsed.id];
	const { said } = parsed;
	if (said.kind === "schedule") return [said.id, said.message.id];
	return said.kind === "unschedule" ? [said.id, said.message] : [said.id];
}

function mayRemove(value: unknown): boolean {
	const kind = (value as { kind?: unknown } | null)?.kind;
	return kind === "members" || kind === "delete";
}
