import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Watch } from "./fault.ts";

export type Failed = { title: string; message: string };

/** How a watch ended: the tests that failed and by what, how many passed, and what it printed. */
export type Watched = { passed: number; failed: Failed[]; isLate: boolean; output: string };

const patienceMs = 240_000;

/** Runs one watch over the source at `path`. Never rejects. */
export async function runWatch(path: string, watch: Watch): Promise<Watched> {
	const folder = mkdtempSync(join(tmpdir(), "hearth-watch-"));
	const report = join(folder, "report.json");
	const { command, args, env } = commandOf(watch, report);
	try {
		const { output, isLate } = await runToEnd(path, command, args, env);
		const told = existsSync(report) ? readFileSync(report, "utf8") : "";
		return { ...(isBrowsers(watch) ? readPlaywright(told) : readVitest(told)), isLate, output };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** The command as a person would type it. */
export function wordsOf(watch: Watch): string {
	if ("seeds" in watch) return `SEED=${watch.seeds} tests/sim`;
	return watch.title === undefined ? watch.test : `${watch.test} › ${watch.title}`;
}

export function isBrowsers(watch: Watch): boolean {
	return "test" in watch && watch.test.startsWith("tests/e2e/");
}

function commandOf(watch: Watch, report: string): { command: string; args: string[]; env: Record<string, string> } {
	const vitest = ["run", "--reporter=json", `--outputFile.json=${report}`];
	if ("seeds" in watch) {
		return { command: "vitest", args: [...vitest, "tests/sim/even-seeds", "tests/sim/odd-seeds"], env: seeds(watch) };
	}
	const title = watch.title?.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
	if (isBrowsers(watch)) {
		const args = ["test", watch.test, "--reporter=json", ...(title === undefined ? [] : ["-g", title])];
		return { command: "playwright", args, env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report } };
	}
	const chosen = title === undefined ? [] : ["-t", title];
	return { command: "vitest", args: [...vitest, watch.test, ...chosen], env: {} };
}

/** A planted fault is known: its schedule need not be made smaller. */
function seeds(watch: { seeds: string }): Record<string, string> {
	return { SEED: watch.seeds, SHRINK: "0" };
}

function runToEnd(
	cwd: string,
	command: string,
	args: string[],
	env: Record<string, string>,
): Promise<{ output: string; isLate: boolean }> {
	return new Promise((resolve) => {
		const child = spawn(command, args, { cwd, env: { ...process.env, PROVE: undefined, ...env }, detached: true });
		let output = "";
		let isLate = false;
		const hear = (chunk: Buffer) => {
			output = `${output}${chunk}`.slice(-20_000);
		};
		child.stdout.on("data", hear);
		child.stderr.on("data", hear);
		const timer = setTimeout(() => {
			isLate = true;
			// The whole group: a test may have started servers and browsers.
			if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
		}, patienceMs);
		const end = () => {
			clearTimeout(timer);
			resolve({ output, isLate });
		};
		child.on("error", (error) => {
			output += String(error);
			end();
		});
		child.on("close", end);
	});
}

type VitestReport = {
	numPassedTests: number;
	testResults: { assertionResults: { status: string; fullName: string; failureMessages?: string[] }[] }[];
};

function readVitest(text: string): Pick<Watched, "passed" | "failed"> {
	if (text === "") return { passed: 0, failed: [] };
	const report = JSON.parse(text) as VitestReport;
	const results = report.testResults.flatMap(({ assertionResults }) => assertionResults);
	const failed = results.filter(({ status }) => status === "failed");
	return {
		passed: report.numPassedTests,
		failed: failed.map((one) => ({ title: one.fullName.trim(), message: one.failureMessages?.[0] ?? "" })),
	};
}

type PlaywrightSuite = { specs: { title: string; ok: boolean }[]; suites?: PlaywrightSuite[] };

function readPlaywright(text: string): Pick<Watched, "passed" | "failed"> {
	if (text === "") return { passed: 0, failed: [] };
	const specs = (JSON.parse(text) as { suites: PlaywrightSuite[] }).suites.flatMap(specsOf);
	return {
		passed: specs.filter(({ ok }) => ok).length,
		failed: specs.filter(({ ok }) => !ok).map(({ title }) => ({ title, message: "" })),
	};
}

function specsOf(suite: PlaywrightSuite): PlaywrightSuite["specs"] {
	return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
}
