import { type Outcome, run, stepsOf } from "./run.ts";
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

/** Runs one schedule after the other, until one breaks a promise: that one is made smaller and told. */
export async function runSeeds(seeds: readonly number[]): Promise<string> {
	const sums = new Map<string, number>();
	for (const seed of seeds) {
		const outcome = await run(seed, stepsOf(seed));
		if (outcome.wrong.length > 0) throw new Error(await report(outcome));
		for (const [what, count] of Object.entries(outcome.counts)) sums.set(what, (sums.get(what) ?? 0) + count);
	}
	return `${seeds.length} schedules: ${[...sums].map(([what, count]) => `${count} ${what}`).join(", ")}`;
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
