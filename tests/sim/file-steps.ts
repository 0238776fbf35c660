import type { Random } from "../support/random.ts";
import { drawWait, type Step } from "./steps.ts";

/**
 * In a third of all schedules some of what is said carries files, now and then one that another message may hold already,
 * and the server reads what it expects, or finds that it cannot.
 */
export function withFiles(random: Random, steps: readonly Step[]): Step[] {
	if (random.between(0, 2) > 0) return [...steps];
	const all = steps.map((step): Step => {
		if (step.do !== "say" || random.between(0, 2) > 0) return step;
		return { ...step, files: { count: random.between(1, 10), isTaken: random.between(0, 3) === 0 } };
	});
	for (let left = random.between(3, 12); left > 0; left -= 1) {
		const [which, isReady] = [random.between(0, 63), random.between(0, 2) > 0];
		all.splice(random.between(0, all.length), 0, { wait: drawWait(random), do: "read file", which, isReady });
	}
	return all;
}
