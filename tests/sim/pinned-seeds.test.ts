import "./outside.ts";
import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { run, stepsOf, stepsOfToday } from "./run.ts";
import { report } from "./run-seeds.ts";
import pinned from "./seeds.json" with { type: "json" };
import type { Step } from "./steps.ts";

/** What once went wrong: a seed, what it found, and the steps that were enough. They run for ever. */
const all = pinned as { seed: number; note: string; steps: Step[] | null }[];

describe("seeds that once found something", () => {
	it.each(all)("seed $seed: $note", async ({ seed, steps }) => {
		const outcome = await run(seed, steps ?? stepsOf(seed));
		expect(outcome.wrong.length === 0 ? "" : await report(outcome)).toBe("");
	});

	it.each([
		["", 7, stepsOf(7)],
		[", with files and what a page fetches for them", 3, stepsOfToday(3)],
	])("the same seed gives the same run, to the last task%s", async (_, seed, steps) => {
		const [one, other] = [await run(seed, steps), await run(seed, steps)];
		expect(other).toEqual(one);
	});
});
