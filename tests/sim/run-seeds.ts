import { type Outcome, run, stepsOf } from "./run.ts";
import { shrink } from "./shrink.ts";

/** 300 schedules in `npm test`, 10,000 in `npm run prove`; `SEED=n` runs that one alone. */
export const schedules = process.env.PROVE === undefined ? 300 : 10_000;
export const onlySeed = process.env.SEED === undefined ? null : Number(process.env.SEED);

/** `BACKUPS=1` also puts the server back to old backups. Not part of any proof before devices give back what it lost. */
export const hasBackups = process.env.BACKUPS !== undefined;

/** Runs one schedule after the other, until one breaks a promise: that one is made smaller and told. */
export async function runSeeds(seeds: readonly number[]): Promise<string> {
	const sums = new Map<string, number>();
	for (const seed of seeds) {
		const outcome = await run(seed, stepsOf(seed, hasBackups));
		if (outcome.wrong.length > 0) throw new Error(await report(outcome));
		for (const [what, count] of Object.entries(outcome.counts)) sums.set(what, (sums.get(what) ?? 0) + count);
	}
	return `${seeds.length} schedules: ${[...sums].map(([what, count]) => `${count} ${what}`).join(", ")}`;
}

export async function report(failed: Outcome): Promise<string> {
	const smallest = await shrink(failed);
	return [
		`SEED=${failed.seed} breaks a promise after ${failed.taken} of ${failed.steps.length} steps:`,
		...failed.wrong.slice(0, 3),
		`${smallest.steps.length} steps are enough:`,
		...smallest.steps.map((step) => JSON.stringify(step)),
		...smallest.wrong.slice(0, 3),
	].join("\n");
}
