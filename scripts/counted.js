import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Runs one step of the test and says how many of its parts passed and failed.
 * A step never stops the others: what it prints goes to the terminal, what it found goes into the sum.
 */
export function runStep(title, command, args, env = {}) {
	process.stdout.write(`\n── ${title}\n`);
	const ended = spawnSync(command, args, { stdio: "inherit", env: { ...process.env, ...env } });
	const isGood = ended.status === 0;
	return { title, passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 };
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
		return count(step, report?.numPassedTests, report?.numFailedTests, report?.numPendingTests);
	});
}

/** A run of Playwright over the named specs (none: all), counted by its own JSON report. A test that only passed when tried again counts as failed. */
export function runPlaywright(title, specs, env = {}) {
	return withReport((file) => {
		const step = runStep(title, "playwright", ["test", ...specs, "--reporter=list,json"], {
			...env,
			PLAYWRIGHT_JSON_OUTPUT_NAME: file,
		});
		const stats = readReport(file)?.stats;
		return count(step, stats?.expected, stats ? stats.unexpected + stats.flaky : undefined, stats?.skipped);
	});
}

/** A runner that ended badly without naming a failed test (a crash, an error between tests) still is one failure. */
function count(step, passed = 0, failed = 0, skipped = 0) {
	return { title: step.title, passed, failed: Math.max(failed, step.failed), skipped };
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
