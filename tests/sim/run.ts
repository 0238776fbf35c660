import { createRandom } from "../support/random.ts";
import { withAbout, withPins } from "./about-steps.ts";
import { act, heal, makeUp } from "./act.ts";
import { saysAgain } from "./act-on-page.ts";
import { checkAbout } from "./check-about.ts";
import { checkDeleted } from "./check-deleted.ts";
import { checkHealed } from "./check-healed.ts";
import { checkAtRest, checkDisks, checkServerDocuments, isSettled } from "./check-house.ts";
import { checkPages } from "./check-pages.ts";
import { checkPins } from "./check-pins.ts";
import { checkPolls } from "./check-polls.ts";
import { withDeletions } from "./delete-steps.ts";
import { withFiles } from "./file-steps.ts";
import { createHouse, explain, type House, moveIn } from "./house.ts";
import { withPolls } from "./poll-steps.ts";
import { formattedDisk } from "./server-disk.ts";
import { signInAgain } from "./sign-in-again.ts";
import { drawSteps, type Step, withPutBacks } from "./steps.ts";
import { withThreads } from "./thread-steps.ts";

export type Outcome = {
	seed: number;
	steps: readonly Step[];
	/** Empty when every promise held. */
	wrong: string[];
	/** How many of the steps were taken before something went wrong. */
	taken: number;
	counts: Record<string, number>;
};

const restWithinMs = 15 * 60_000;

/** What puts the server back has a stream of its own: the other steps of a seed are what they were without it. */
export function stepsOf(seed: number): Step[] {
	return withPutBacks(createRandom(seed ^ 0xbacc), drawSteps(createRandom(seed ^ 0x5eed)));
}

/**
 * The same with threads of the devices' own, with files, with what is said of messages, with polls, and with deletions, each from another stream again:
 * a pinned seed is what it was.
 */
export function stepsOfToday(seed: number): Step[] {
	const withOwnThreads = withThreads(createRandom(seed ^ 0x7d5), stepsOf(seed));
	const withWords = withAbout(createRandom(seed ^ 0xab07), withFiles(createRandom(seed ^ 0xf11e), withOwnThreads));
	const withQuestions = withPolls(createRandom(seed ^ 0x9011), withWords);
	return withDeletions(createRandom(seed ^ 0xde1e), withPins(createRandom(seed ^ 0x91), withQuestions));
}

/** Runs one schedule from its seed; the steps are the seed's own, or fewer when a failure is made smaller. */
export async function run(seed: number, steps: readonly Step[]): Promise<Outcome> {
	const house = createHouse(seed, createRandom(seed).between(2, 14), await formattedDisk());
	const strays: string[] = [];
	const onStray = (error: unknown) => strays.push(`[I7] a rejection nobody caught: ${explain(error)}`);
	process.on("unhandledRejection", onStray);
	let taken = 0;
	const isWrong = () => house.wrong.length + strays.length > 0;
	try {
		await moveIn(house);
		for (const step of steps) {
			if (isWrong()) break;
			await act(house, step);
			taken += 1;
			checkPages(house, false);
			if (step.do === "kill page" || taken % 4 === 0) checkDisks(house);
			if (taken % 6 === 0) checkServerDocuments(house);
		}
		if (!isWrong()) await comeToRest(house, seed);
	} catch (error) {
		house.wrong.push(`[I7] ${explain(error)}`);
	} finally {
		process.off("unhandledRejection", onStray);
		house.leave();
	}
	house.counts.tasks = house.time.tasksRun();
	house.counts.messages = house.ledger.all().length;
	const changes = [...house.truth.threads().values()].flat().map(({ body }) => /^\["(\w+)"/.exec(body)?.[1] ?? null);
	for (const change of changes) if (change !== null) house.counts[change] = (house.counts[change] ?? 0) + 1;
	house.counts.commits = [...house.truth.threads().values()].reduce((sum, list) => sum + list.length, 0);
	return { seed, steps, wrong: [...house.wrong, ...strays], taken, counts: house.counts };
}

/** Everything is mended, and then it must come right by itself. */
async function comeToRest(house: House, seed: number): Promise<void> {
	house.serverDisk.setFull(false);
	await house.startServer();
	for (const machine of house.machines) {
		machine.disk.setFull(false);
		heal(house, machine);
		if (machine.pages.length === 0) house.openPage(machine);
	}
	// In half of all worlds those who left are taken in again, so that what was refused can be said again.
	if (seed % 2 === 0) makeUp(house);
	const until = house.time.now() + restWithinMs;
	let wrong: string[] = [];
	while (house.time.now() < until && house.wrong.length === 0) {
		await house.time.pass(2_000);
		// A crash that was planned for later may come only now.
		if (house.server() === null) await house.startServer();
		checkPages(house, false);
		if (signInAgain(house) || !isSettled(house) || saysAgain(house)) continue;
		wrong = [...checkAtRest(house), ...checkHealed(house), ...checkAbout(house)];
		wrong.push(...checkPolls(house), ...checkPins(house), ...checkDeleted(house));
		if (wrong.length > 0) continue;
		checkPages(house, true);
		break;
	}
	if (house.wrong.length > 0) return;
	checkServerDocuments(house);
	house.counts.files = countOf(house, "files");
	house.counts.stars = countOf(house, "stars");
	house.counts["files refused"] = countOf(house, "refusals where code = 'unknown_file'");
	if (!isSettled(house)) house.wrong.push(`[I1] it did not come to rest: ${unrest(house)}`);
	house.wrong.push(...wrong);
}

function countOf({ serverDisk }: House, from: string): number {
	return Number(serverDisk.sqlite.prepare(`select count(*) from ${from}`).pluck().get());
}

function unrest(house: House): string {
	const { truth, threadIds } = house;
	const pages = house.pages().map((page) => {
		const { machine, data } = page;
		const seqs = threadIds.map((id) => {
			const { state, lastSeq } = page.threads.get(id)?.view.get() ?? { state: "-", lastSeq: -1 };
			return `${state} ${lastSeq}`;
		});
		const link = JSON.stringify(data.connection.get());
		const isIn = truth.isSignedIn(machine.session.device.id);
		return `\n  ${page.owner.name} ${isIn ? "" : "(ended) "}${data.session.get().kind} ${link} ${seqs.join(", ")}`;
	});
	return `${threadIds.map((id) => truth.threads().get(id)?.length ?? 0).join(", ")} entries${pages.join("")}`;
}
