import type { Clock } from "../../shared/ids.ts";
import type { CrashPoint } from "../crash-point.ts";
import type { WriteQueue, WriteTransaction } from "../database/write-queue.ts";
import type { Log } from "../log/log.ts";
import type { Writers } from "../log/writers.ts";
import type { LiveDocuments } from "../sync/live-documents.ts";
import type { Directory } from "../threads/directory.ts";
import { type Decision, decide } from "./decide.ts";
import type { Rates } from "./rates.ts";
import type { Bringer, Gate, Verdict } from "./verdict.ts";

export type GateParts = {
	queue: WriteQueue;
	log: Log;
	writers: Writers;
	rates: Rates;
	directory: Directory;
	live: LiveDocuments;
	clock: Clock;
	crashPoint: CrashPoint;
};

type Submission = {
	said: readonly unknown[];
	from: Bringer;
	resolve: (verdicts: Verdict[]) => void;
	reject: (error: unknown) => void;
};

/** Entries of one commit. More would make the others wait for a flood. */
const entriesPerCommit = 500;

/**
 * The gate. What arrives while a commit is under way shares the next one: one fsync serves many senders.
 */
export function createGate(parts: GateParts): Gate {
	const waiting: Submission[] = [];
	let isPumping = false;

	async function pump(): Promise<void> {
		if (isPumping) return;
		isPumping = true;
		while (waiting.length > 0) {
			const together = takeTogether(waiting);
			await commit(parts, together).catch(() => commitApart(parts, together));
		}
		isPumping = false;
	}

	return {
		submit: (said, from) =>
			new Promise((resolve, reject) => {
				waiting.push({ said, from, resolve, reject });
				void pump();
			}),
	};
}

function takeTogether(waiting: Submission[]): Submission[] {
	let entries = 0;
	const fits = waiting.findIndex((submission, index) => {
		entries += submission.said.length;
		return index > 0 && entries > entriesPerCommit;
	});
	return waiting.splice(0, fits === -1 ? waiting.length : fits);
}

/** One sender's trouble must not be another's: after a failed commit each submission is tried by itself. */
async function commitApart(parts: GateParts, submissions: Submission[]): Promise<void> {
	for (const submission of submissions) {
		await commit(parts, [submission]).catch((error) => submission.reject(error));
	}
}

async function commit(parts: GateParts, submissions: Submission[]): Promise<void> {
	try {
		const verdicts = await parts.queue.write(async (tx) => {
			const rates = parts.rates.draft();
			const decided: Decision[][] = [];
			for (const { said, from } of submissions) {
				decided.push(await decideInOrder(said, (value) => decide(tx, value, from, parts.clock(), parts.log, rates)));
			}
			parts.crashPoint("gated");
			const showDirectory = await refreshThreads(tx, parts.directory, decided.flat());
			parts.crashPoint("inserted");
			return {
				value: decided.map((decisions) => decisions.map((decision) => decision.verdict)),
				show: () => {
					parts.crashPoint("committed");
					rates.keep();
					for (const { appended } of decided.flat()) if (appended) parts.live.apply(appended.document, appended.update);
					parts.crashPoint("applied");
					showDirectory();
				},
			};
		});
		parts.crashPoint("shown");
		for (const [index, submission] of submissions.entries()) submission.resolve(verdicts[index] ?? []);
	} catch (error) {
		parts.writers.retire();
		throw error;
	}
}

/** After a `wait` nothing further of the same sender is looked at: their words stay in order. */
async function decideInOrder(
	said: readonly unknown[],
	decideOne: (value: unknown) => Promise<Decision>,
): Promise<Decision[]> {
	const decisions: Decision[] = [];
	let wait: Decision | null = null;
	for (const value of said) {
		const decision: Decision = wait ?? (await decideOne(value));
		if (decision.verdict.kind === "wait") wait = decision;
		decisions.push(decision);
	}
	return decisions;
}

async function refreshThreads(tx: WriteTransaction, directory: Directory, decisions: Decision[]): Promise<() => void> {
	const threads = new Set(decisions.map((decision) => decision.refreshThread).filter((id) => id !== null));
	const shows: (() => void)[] = [];
	for (const thread of threads) shows.push(await directory.refreshThread(tx, thread));
	return () => {
		for (const show of shows) show();
	};
}
