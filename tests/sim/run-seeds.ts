import { counted } from "../support/counted.ts";
import { type Outcome, run, stepsOfToday } from "./run.ts";
import { shrink } from "./shrink.ts";

/** 300 schedules in `npm test`, 10,000 in `npm run prove`; `SEED=17` runs that one alone, `SEED=1-40` those. */
const usual = process.env.PROVE === undefined ? "1-300" : "1-10000";
const [first = 1, last = first] = (process.env.SEED ?? usual).split("-").map(Number);

/** A known fault need not be made smaller before it is told. */
const isShrinking = process.env.SHRINK !== "0";

/** The wanted seeds of one half, so that two processes share the work. */
export function seedsOf(half: "odd" | "even"): number[] {
	const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
	return all.filter((seed) => (seed % 2 === 0) === (half === "even"));
}

/** Runs one schedule after the other; those that break a promise are told at the end, the first of them made smaller. */
export async function runSeeds(seeds: readonly number[]): Promise<void> {
	const sums = new Map<string, number>();
	const broken: Outcome[] = [];
	for (const seed of seeds) {
		const outcome = await run(seed, stepsOfToday(seed));
		if (outcome.wrong.length > 0) broken.push(outcome);
		for (const [what, count] of Object.entries(outcome.counts)) sums.set(what, (sums.get(what) ?? 0) + count);
	}
	const what = [...sums].map(([name, count]) => `${count} ${name}`).join(", ");
	counted(`${seeds.length} schedules: ${what}; ${broken.length} of them broke a promise`);
	const [first, ...others] = broken;
	if (first === undefined) return;
	const rest = others.map(({ seed, wrong }) => `SEED=${seed} as well: ${wrong[0] ?? ""}`);
	throw new Error([await report(first), ...rest].join("\n"));
}

export async function report(failed: Outcome): Promise<string> {
	const told = [
		`SEED=${failed.seed} breaks a promise after ${failed.taken} of ${failed.steps.length} steps:`,
		...failed.wrong.slice(0, 3),
	];
	if (!isShrinking) return told.join("\n");
	const smallest = await shrink(failed);
	return [
		...told,
		`${smallest.steps.length} steps are enough:`,
		...smallest.steps.map((step) => JSON.stringify(step)),
		...smallest.wrong.slice(0, 3),
	].join("\n");
}
