import { parseDocumentName } from "../../shared/document-names.ts";
import type { AskPatiently } from "./ask-patiently.ts";
import { fetchAnew, ServerLostMore } from "./fetch-anew.ts";
import type { GiveBackAllParts } from "./give-back.ts";
import { giveBackPeople } from "./give-back-people.ts";
import { giveBackThread, type ThreadGiven } from "./give-back-thread.ts";
import { isIn } from "./joined-document.ts";
import type { MemberView } from "./member-view.ts";
import { isEntry, isWaiting } from "./outbox-row.ts";
import { sayLaterAgain } from "./say-later-again.ts";
import { sayReadsAgain } from "./say-reads-again.ts";

type Giving = Omit<GiveBackAllParts, "ask"> & {
	ask: AskPatiently;
	signal: AbortSignal;
	/** The server has shown that it lacks more since this was begun. */
	isBehindAgain: () => boolean;
};

/** Gives back what is missing of the documents `names`, and of all threads when mine is among them; see GiveBack. */
export async function giveAndTakeUp(giving: Giving, names: ReadonlySet<string>, old: MemberView): Promise<void> {
	const { ask, member, signal, lookThrough, outbox, history } = giving;
	const isMemberBehind = names.has(member.name);
	const arePeopleTaken = !isMemberBehind || (await giveBackPeople(ask, old));
	const given = new Map<string, ThreadGiven>();
	const found = segmentsIn(names);
	const threadIds = found.map(({ threadId }) => threadId);
	const parts = { ...giving, onGiven: history.given };
	for (const threadId of new Set([...(isMemberBehind ? old.threads.keys() : []), ...threadIds])) {
		if (signal.aborted) return;
		const ofThread = found.filter((one) => one.threadId === threadId).map(({ segment }) => segment);
		given.set(threadId, await giveBackThread(parts, threadId, old.threads.get(threadId), ofThread));
	}
	if (signal.aborted) return;
	if (giving.isBehindAgain()) throw new ServerLostMore();
	await takeAllUp(giving, names, given, { old, arePeopleTaken });
	lookThrough.lookAgain(outbox.rows.get().filter((row) => isEntry(row) && isWaiting(row)));
}

async function takeAllUp(
	giving: Giving,
	names: ReadonlySet<string>,
	given: ReadonlyMap<string, ThreadGiven>,
	{ old, arePeopleTaken }: { old: MemberView; arePeopleTaken: boolean },
): Promise<void> {
	const { world, me, member, outbox, history, signal, tabs } = giving;
	const isMemberBehind = names.has(member.name);
	const agreed = await takeUp(giving, names, given);
	const isAllTaken = arePeopleTaken && [...given.values()].every(({ segments: all }) => isTaken(all));
	if (!isAllTaken || isMemberBehind) history.setTaken(isAllTaken);
	if (!isMemberBehind || signal.aborted) return;
	if (giving.isBehindAgain() || !isIn(member.state.get())) throw new ServerLostMore();
	if (!(await member.fetchAnew(signal))) return;
	tabs.tell({ kind: "replaced", document: member.name });
	await sayReadsAgain({ world, me, member, outbox }, old, agreed);
	await sayLaterAgain({ world, member, outbox }, old);
}

/**
 * What the server holds elsewhere is fetched anew, what it has back is entered again, and what it would not take stays
 * here beside what it has. Answers up to which number each thread still is as it was.
 */
async function takeUp(
	giving: Giving,
	names: ReadonlySet<string>,
	given: ReadonlyMap<string, ThreadGiven>,
): Promise<ReadonlyMap<string, number>> {
	const agreed = new Map<string, number>();
	for (const [threadId, { segments: outcomes, wasUnknown }] of given) {
		const back = wasUnknown ? [...outcomes].filter(([, { isGone }]) => !isGone) : [];
		for (const [segment, { isRefused }] of back) rejoin(giving, threadId, segment, isRefused);
		const stale = [...outcomes].filter(([, { stale, isRefused }]) => stale && !isRefused).map(([segment]) => segment);
		if (stale.length > 0) agreed.set(threadId, await fetchAnew(giving, threadId, stale));
	}
	for (const { threadId, segment } of segmentsIn(names)) {
		const outcome = given.get(threadId)?.segments.get(segment);
		if (outcome === undefined || !outcome.stale || outcome.isRefused)
			rejoin(giving, threadId, segment, outcome?.isRefused ?? false);
	}
	return agreed;
}

function rejoin({ segments }: Giving, threadId: string, segment: number, isMerged: boolean): void {
	const held = segments.hold(threadId, segment);
	held.rejoin(isMerged);
	held.release();
}

function isTaken(segments: ThreadGiven["segments"]): boolean {
	return [...segments.values()].every(({ isRefused }) => !isRefused);
}

function segmentsIn(names: Iterable<string>): { threadId: string; segment: number }[] {
	return [...names].map(parseDocumentName).filter((one) => one?.kind === "thread");
}
