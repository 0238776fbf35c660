import "./outside.ts";
import "fake-indexeddb/auto";
import { describe, it } from "vitest";
import { onlySeed, runSeeds, schedules } from "./run-seeds.ts";

const hours = 3_600_000;

describe("a world in a process, odd seeds", () => {
	it(
		"[I1] [I2] [I3] [I4] [I5] [I8] [I9] every promise holds after every step, and everything comes right by itself",
		async () => {
			const seeds = Array.from({ length: schedules / 2 }, (_, index) => index * 2 + 1);
			const mine = onlySeed === null ? seeds : onlySeed % 2 === 1 ? [onlySeed] : [];
			process.stdout.write(`simulation, odd seeds: ${await runSeeds(mine)}\n`);
		},
		3 * hours,
	);
});
