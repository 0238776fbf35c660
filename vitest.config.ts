import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** The fault suites start real processes one after the other; their time is counted in cycles, not in milliseconds. */
const minutes = (count: number): number => count * 60_000;
const isLong = process.env.PROVE !== undefined;
/** Of its own accord vitest leaves one core free: on two cores that is one file at a time, and much of a file is waiting. */
const atATime = Math.max(2, availableParallelism());
/** Its assailants are processes of their own. */
const besieged = "tests/fault/innocent.test.ts";

export default defineConfig({
	root: import.meta.dirname,
	test: {
		maxWorkers: atATime,
		projects: [
			{
				test: {
					name: "unit",
					root: import.meta.dirname,
					setupFiles: ["tests/support/stray-console.ts"],
					include: ["tests/*.test.ts", "tests/{shared,client}/**/*.test.ts"],
				},
			},
			{
				test: {
					name: "server",
					root: import.meta.dirname,
					setupFiles: ["tests/support/stray-console.ts"],
					include: ["tests/server/**/*.test.ts"],
					// The long proof tries the same thing thousands of times in one test.
					testTimeout: isLong ? minutes(20) : 20_000,
				},
			},
			{
				test: {
					name: "hostile",
					root: import.meta.dirname,
					setupFiles: ["tests/support/stray-console.ts"],
					include: ["tests/{hostile,sim}/**/*.test.ts"],
					testTimeout: minutes(isLong ? 90 : 10),
				},
			},
			{
				test: {
					name: "fault",
					root: import.meta.dirname,
					include: ["tests/fault/**/*.test.ts"],
					exclude: [besieged],
					testTimeout: minutes(60),
					hookTimeout: minutes(1),
					// The long proofs run two such runs side by side, each with a file at a time.
					fileParallelism: !isLong,
				},
			},
			{
				test: {
					name: "besieged",
					root: import.meta.dirname,
					include: [besieged],
					testTimeout: minutes(60),
					hookTimeout: minutes(1),
					// What a server bears is told with the machine to itself.
					fileParallelism: false,
				},
			},
		],
	},
});
