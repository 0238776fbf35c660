import type { Random } from "../support/random.ts";
import { drawWait, type Step } from "./steps.ts";

/** In a third of all schedules some ask things with answers to choose from, and everybody votes, in and out of reach. */
export function withPolls(random: Random, steps: readonly Step[]): Step[] {
	const all = [...steps];
	if (random.between(0, 2) > 0) return all;
	const put = (step: Step) => all.splice(random.between(0, all.length), 0, step);
	const who = () => ({ wait: drawWait(random), who: random.between(0, 63), thread: random.between(0, 7) });
	for (let left = random.between(1, 4); left > 0; left -= 1)
		put({ ...who(), do: "ask", several: random.between(0, 1) === 0 });
	for (let left = random.between(4, 20); left > 0; left -= 1)
		put({ ...who(), do: "vote", which: random.between(0, 15), choices: random.between(0, 7) });
	return all;
}
