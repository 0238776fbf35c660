import { join } from "node:path";
import { type CopiedHouse, copyHouse } from "./copied-house.ts";
import type { Fault, Watch } from "./fault.ts";
import { faults } from "./faults.ts";
import { isBrowsers, runWatch, type Watched, wordsOf } from "./watch.ts";

type Found = { fault: Fault; caughtBy: string | null; seconds: number };

/**
 * Plants each fault by itself in a copy of the source and runs the test that must catch it; two at a time. First every
 * watch runs over the source as it is and must pass, or a red test would "catch" anything.
 * `--only=<words>` takes the faults whose sentence, file or watch holds them. Ends with 1 when one was not caught.
 */
export async function plantFaults(args: readonly string[]): Promise<void> {
	const only = args.find((arg) => arg.startsWith("--only="))?.slice(7);
	const chosen = faults.filter((fault) => only === undefined || JSON.stringify(fault).includes(only));
	const houses = [copyHouse(join(import.meta.dirname, "..", "..")), copyHouse(join(import.meta.dirname, "..", ".."))];
	try {
		// A place that is gone is told at once, not after an hour.
		for (const fault of chosen) houses[0]?.plant(fault)();
		const unsound = await controlAll(houses, watchesOf(chosen));
		for (const line of unsound) process.stdout.write(`not green without any fault: ${line}\n`);
		// What builds the page and starts a browser wants the machine to itself.
		const [slow, quick] = [chosen.filter(isSlow), chosen.filter((fault) => !isSlow(fault))];
		const found = [...(await inHouses(houses, quick, tryOne)), ...(await inHouses(houses.slice(0, 1), slow, tryOne))];
		process.stdout.write(`\n${table(found)}\n`);
		const missed = found.filter(({ caughtBy }) => caughtBy === null);
		process.stdout.write(`counted: ${found.length - missed.length} of ${found.length} planted faults caught\n`);
		process.exitCode = missed.length + unsound.length === 0 ? 0 : 1;
	} finally {
		for (const house of houses) house.remove();
	}
}

const isSlow = ({ caughtBy }: Fault) => isBrowsers(caughtBy);

/** Each of the copies takes the next of what is left; what comes back is in the order of `all`. */
async function inHouses<T, R>(
	houses: readonly CopiedHouse[],
	all: readonly T[],
	work: (house: CopiedHouse, one: T) => Promise<R>,
): Promise<R[]> {
	const left = [...all.entries()];
	const results: R[] = [];
	const take = async (house: CopiedHouse) => {
		for (let next = left.shift(); next !== undefined; next = left.shift()) {
			results[next[0]] = await work(house, next[1]);
		}
	};
	await Promise.all(houses.map(take));
	return results;
}

function watchesOf(chosen: readonly Fault[]): Watch[] {
	// A whole file at once: its titles all pass or one of them does not.
	const wide = chosen.map(({ caughtBy }) =>
		"seeds" in caughtBy || isBrowsers(caughtBy) ? caughtBy : { test: caughtBy.test },
	);
	return [...new Map(wide.map((watch) => [wordsOf(watch), watch])).values()];
}

async function controlAll(houses: readonly CopiedHouse[], watches: readonly Watch[]): Promise<string[]> {
	const unsound = await inHouses(houses, watches, async ({ path }, watch) => {
		const watched = await runWatch(path, watch);
		if (watched.failed.length === 0 && watched.passed > 0) return [];
		return [`${wordsOf(watch)}: ${watched.failed.map(({ title }) => title).join("; ") || lastLines(watched)}`];
	});
	return unsound.flat();
}

async function tryOne(house: CopiedHouse, fault: Fault): Promise<Found> {
	const began = performance.now();
	const takeOut = house.plant(fault);
	const watched = await runWatch(house.path, fault.caughtBy).finally(takeOut);
	const seconds = (performance.now() - began) / 1_000;
	// What no longer is a program fails every test, and none of them has caught anything.
	const [first] = watched.failed.filter(({ message }) => !/^(?:SyntaxError|ReferenceError)/.test(message));
	const why = first === undefined ? lastLines(watched) : (first.message.split("\n", 1)[0] ?? "");
	process.stdout.write(`${first === undefined ? "NOT CAUGHT" : "caught"}: ${fault.what} (${why})\n`);
	return { fault, caughtBy: first?.title ?? null, seconds };
}

/** A run that failed without naming a test has caught nothing: it may be a fault that no longer is a program. */
function lastLines({ isLate, output, passed, failed }: Watched): string {
	if (isLate) return "it did not end";
	if (failed[0] !== undefined) return failed[0].message;
	return passed > 0 ? `${passed} tests passed` : output.trim().split("\n").slice(-3).join(" ");
}

function table(found: readonly Found[]): string {
	const rows = found.map(({ fault, caughtBy, seconds }) => {
		const by = caughtBy === null ? "**nothing**" : wordsOf(fault.caughtBy);
		return `| ${fault.what} | ${fault.breaks} | ${by} | ${seconds.toFixed(1)} |`;
	});
	return ["| fault | breaks | caught by | seconds |", "|---|---|---|---:|", ...rows].join("\n");
}
