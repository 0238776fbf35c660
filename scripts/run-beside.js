import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** Lines a suite prints for the sum begin so. */
const mark = "counted: ";

/**
 * Runs one step beside others: its lines go to the terminal with its name before them. Never rejects. Gives back what its
 * report says passed, failed and was skipped, the lines it counted, the rows of tables it printed, and its seconds.
 */
export async function runBeside(step) {
	const folder = mkdtempSync(join(tmpdir(), "hearth-prove-"));
	const report = join(folder, "report.json");
	const began = performance.now();
	const counted = [];
	const table = [];
	const hear = (line) => {
		process.stdout.write(`${step.name} │ ${line}\n`);
		if (line.startsWith(mark)) counted.push(line.slice(mark.length));
		if (line.startsWith("| ") || line.startsWith("|--")) table.push(line);
	};
	const status = await runToEnd(step, report, hear);
	const { passed, failed, skipped } = readReport(step.report, report, status);
	rmSync(folder, { recursive: true, force: true });
	const seconds = (performance.now() - began) / 1_000;
	return { name: step.name, title: step.title, passed, failed, skipped, counted, table, seconds };
}

function runToEnd({ command, args, report, env }, file, hear) {
	const reporters = {
		vitest: ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`],
		playwright: ["--reporter=list,json"],
	};
	return new Promise((resolve) => {
		const child = spawn(command, [...args, ...(reporters[report] ?? [])], {
			stdio: ["ignore", "pipe", "pipe"],
			env: { ...process.env, NO_COLOR: "1", PLAYWRIGHT_JSON_OUTPUT_NAME: file, ...env },
		});
		for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on("line", hear);
		child.on("error", (error) => {
			hear(String(error));
			resolve(1);
		});
		child.on("close", (code) => resolve(code ?? 1));
	});
}

/** A runner that ended badly without naming a failed test (a crash, an error between tests) still is one failure. */
function readReport(kind, file, status) {
	const told = kind !== null && existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
	const least = status === 0 ? 0 : 1;
	if (kind === "vitest" && told !== null) {
		const failed = Math.max(told.numFailedTests, least);
		return { passed: told.numPassedTests, failed, skipped: told.numPendingTests };
	}
	if (kind === "playwright" && told !== null) {
		const { expected, unexpected, flaky, skipped } = told.stats;
		return { passed: expected, failed: Math.max(unexpected + flaky, least), skipped };
	}
	return { passed: 1 - least, failed: least, skipped: 0 };
}
