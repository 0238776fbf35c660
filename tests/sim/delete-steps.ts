import type { Random } from "../support/random.ts";
import { drawWait, type Step } from "./steps.ts";

/** In a third of all schedules people delete messages of theirs for everybody, in and out of reach, and sometimes regret it. */
export function withDeletions(random: Random, steps: readonly Step[]): Step[] {
	const all = [...steps];
	if (random.between(0, 2) > 0) return all;
	for (let left = random.between(2, 12); left > 0; left -= 1) {
		const kind = random.between(0, 4) === 0 ? "regret" : "delete";
		const on = { who: random.between(0, 63), thread: random.between(0, 7), which: random.between(0, 255) };
		all.splice(random.between(0, all.length), 0, { wait: drawWait(random), do: kind, ...on });
	}
	return all;
}
