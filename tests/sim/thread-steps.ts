import type { Random } from "../support/random.ts";
import { drawWait, type Step } from "./steps.ts";

/** In a third of all schedules devices begin threads of their own, name them and leave them, in and out of reach. */
export function withThreads(random: Random, steps: readonly Step[]): Step[] {
	const all = [...steps];
	if (random.between(0, 2) > 0) return all;
	for (let left = random.between(3, 10); left > 0; left -= 1)
		all.splice(random.between(0, all.length), 0, drawStep(random));
	return all;
}

function drawStep(random: Random): Step {
	const wait = drawWait(random);
	const who = random.between(0, 63);
	const kind = random.between(0, 9);
	if (kind < 3) return { wait, do: "begin dm", who, other: random.between(0, 63), count: random.between(0, 3) };
	if (kind < 6) return { wait, do: "begin group", who, other: random.between(0, 63), count: random.between(0, 3) };
	return { wait, do: kind < 8 ? "name" : "go", who, thread: random.between(0, 7) };
}
