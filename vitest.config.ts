import { defineConfig } from "vitest/config";

/** The fault suites start real processes one after the other; their time is counted in cycles, not in milliseconds. */
const minutes = (count: number): number => count * 60_000;

export default defineConfig({
	root: import.meta.dirname,
	test: {
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
					testTimeout: process.env.PROVE === undefined ? 20_000 : minutes(20),
				},
			},
			{
				test: {
					name: "hostile",
					root: import.meta.dirname,
					setupFiles: ["tests/support/stray-console.ts"],
					include: ["tests/{hostile,sim}/**/*.test.ts"],
					testTimeout: minutes(process.env.PROVE === undefined ? 10 : 90),
				},
			},
			{
				test: {
					name: "fault",
					root: import.meta.dirname,
					include: ["tests/fault/**/*.test.ts"],
					testTimeout: minutes(60),
					hookTimeout: minutes(1),
					fileParallelism: false,
				},
			},
		],
	},
});
