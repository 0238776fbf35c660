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
					testTimeout: 20_000,
				},
			},
			{
				test: {
					name: "hostile",
					root: import.meta.dirname,
					setupFiles: ["tests/support/stray-console.ts"],
					include: ["tests/{hostile,sim}/**/*.test.ts"],
					testTimeout: minutes(10),
				},
			},
			{
				test: {
					name: "fault",
					root: import.meta.dirname,
					include: ["tests/fault/**/*.test.ts"],
					testTimeout: minutes(20),
					hookTimeout: minutes(1),
					fileParallelism: false,
				},
			},
		],
	},
});
