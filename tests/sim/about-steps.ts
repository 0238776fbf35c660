import type { Random } from "../support/random.ts";
import { drawWait, type Step } from "./steps.ts";

/** In half of all schedules people put emoji to messages, take them away, and change words of their own, in and out of reach. */
export function withAbout(random: Random, steps: readonly Step[]): Step[] {
	const all = [...steps];
	if (random.between(0, 1) > 0) return all;
	for (let left = random.between(4, 20); left > 0; left -= 1) {
		const said = { who: random.between(0, 63), thread: random.between(0, 7), which: random.between(0, 255) };
		const kind = random.between(0, 2) === 0 ? "edit" : "react";
		const step: Step = { wait: drawWait(random), do: kind, ...said, on: random.between(0, 3) > 0 };
		all.splice(random.between(0, all.length), 0, step);
	}
	return all;
}

/** In half of all schedules people pin messages for everybody and star them for themselves, and take both away again. */
export function withPins(random: Random, steps: readonly Step[]): Step[] {
	const all = [...steps];
	if (random.between(0, 1) > 0) return all;
	for (let left = random.between(4, 20); left > 0; left -= 1) {
		const said = { who: random.between(0, 63), thread: random.between(0, 7), which: random.between(0, 255) };
		const step: Step = {
			wait: drawWait(random),
			do: random.pick(["pin", "star"]),
			...said,
			on: random.between(0, 2) > 0,
		};
		all.splice(random.between(0, all.length), 0, step);
	}
	return all;
}
