import { type Outcome, run } from "./run.ts";
import type { Step } from "./steps.ts";

/** Runs of a smaller schedule that may be spent on one failure. */
const runsAtMost = 120;

/** The number of the promise that was broken, such as `[I4]`. */
function broken({ wrong }: Outcome): string {
	return /^\[\w+\]/.exec(wrong[0] ?? "")?.[0] ?? "";
}

/**
 * Leaves out steps as long as the same promise is still broken without them: halves first, then quarters, down to
 * single ones. What comes back fails too, mostly with a handful of steps.
 */
export async function shrink(failed: Outcome): Promise<Outcome> {
	let smallest: Outcome = failed;
	let spent = 0;

	async function without(from: number, count: number): Promise<boolean> {
		const steps: Step[] = smallest.steps.toSpliced(from, count);
		spent += 1;
		const outcome = await run(failed.seed, steps);
		if (broken(outcome) !== broken(failed)) return false;
		smallest = { ...outcome, steps: steps.slice(0, Math.max(1, outcome.taken)) };
		return true;
	}

	smallest = { ...failed, steps: failed.steps.slice(0, Math.max(1, failed.taken)) };
	for (
		let count = Math.ceil(smallest.steps.length / 2);
		count >= 1 && spent < runsAtMost;
		count = Math.floor(count / 2)
	) {
		for (let from = 0; from < smallest.steps.length && spent < runsAtMost; ) {
			if (!(await without(from, count))) from += count;
		}
	}
	return smallest;
}
