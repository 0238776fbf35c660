import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";

/**
 * Runs one step of the test and says how many of its parts passed and failed.
 * A step never stops the others: what it prints goes to the terminal, what it found goes into the sum.
 */
export function runStep(title, command, args, env = {}) {
	process.stdout.write(`\n── ${title}\n`);
	const ended = spawnSync(command, args, { stdio: "inherit", env: { ...process.env, ...env } });
	const isGood = ended.status === 0;
	return { title, passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0, failures: [] };
}

/** A run of vitest over the named projects, counted by its own JSON report. */
export function runVitest(title, projects, env = {}) {
	return withReport((file) => {
		const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
		const step = runStep(
			title,
			"vitest",
			["run", ...projects.flatMap((name) => ["--project", name]), ...reporters],
			env,
		);
		const report = readReport(file);
		const counted = count(step, report?.numPassedTests, report?.numFailedTests, report?.numPendingTests);
		return { ...counted, failures: (report?.testResults ?? []).flatMap(failuresOfFile) };
	});
}

/** A run of Playwright over the named specs (none: all), counted by its own JSON report. A test that only passed when tried again counts as failed. */
export function runPlaywright(title, specs, env = {}) {
	return withReport((file) => {
		const step = runStep(title, "playwright", ["test", ...specs, "--reporter=list,json"], {
			...env,
			PLAYWRIGHT_JSON_OUTPUT_NAME: file,
		});
		const report = readReport(file);
		const stats = report?.stats;
		const counted = count(step, stats?.expected, stats ? stats.unexpected + stats.flaky : undefined, stats?.skipped);
		return { ...counted, failures: (report?.suites ?? []).flatMap(failuresOfSuite) };
	});
}

/** A runner that ended badly without naming a failed test (a crash, an error between tests) still is one failure. */
function count(step, passed = 0, failed = 0, skipped = 0) {
	return { title: step.title, passed, failed: Math.max(failed, step.failed), skipped, failures: [] };
}

/** The names of what failed in one file of vitest's report, each with the first line of why. */
function failuresOfFile({ name, assertionResults }) {
	return assertionResults
		.filter(({ status }) => status === "failed")
		.map(({ fullName, failureMessages }) => `${relative(".", name)} › ${fullName}: ${firstLine(failureMessages[0])}`);
}

/** The same of Playwright's report, in which suites lie in suites. */
function failuresOfSuite({ specs = [], suites = [] }) {
	const here = specs.filter(({ ok, tests }) => !ok || tests.some(({ status }) => status === "flaky"));
	const names = here.map(({ file, title, tests }) => {
		const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors));
		return `${file} › ${title}: ${firstLine(errors[0]?.message)}`;
	});
	return [...names, ...suites.flatMap(failuresOfSuite)];
}

function firstLine(text = "no reason was given") {
	return stripVTControlCharacters(text).split("\n")[0];
}

function withReport(run) {
	const folder = mkdtempSync(join(tmpdir(), "hearth-report-"));
	try {
		return run(join(folder, "report.json"));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function readReport(file) {
	return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}
