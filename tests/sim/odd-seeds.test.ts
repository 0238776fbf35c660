import "./outside.ts";
import "fake-indexeddb/auto";
import { describe, it } from "vitest";
import { runSeeds, seedsOf } from "./run-seeds.ts";

const hours = 3_600_000;

describe("a world in a process, odd seeds", () => {
	it(
		"[I1] [I2] [I3] [I4] [I5] [I8] [I9] every promise holds after every step, and everything comes right by itself",
		async () => {
			await runSeeds(seedsOf("odd"));
		},
		3 * hours,
	);
});
