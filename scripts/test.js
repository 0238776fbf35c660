/** `npm test`: everything, in order, stopping for nothing; the last line is the sum. */
import { runPlaywright, runStep, runVitest } from "./counted.js";
import { installChromium } from "./install-chromium.js";

const steps = [
	runStep("Type check", "tsc", ["-p", "."]),
	runStep("Lint", "biome", ["check", "."]),
	runStep("Unused code", "knip", []),
	runStep("Client build and its size", "npm", ["run", "--silent", "build"]),
	runVitest("Unit, server, hostile input and simulation", ["unit", "server", "hostile"]),
	runVitest("Faults: killed, full, stopped", ["fault", "besieged"]),
	inBrowsers(),
];

process.stdout.write("\n");
// Said once more at the end, where whoever reads a long log looks first.
for (const failure of steps.flatMap(({ failures }) => failures)) process.stdout.write(`Failed: ${failure}\n`);
// What this machine could not try is said, or a test that never ran would look like one that passed.
for (const { title, passed, failed, skipped } of steps) {
	process.stdout.write(`${title}: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`);
}
const passed = steps.reduce((sum, step) => sum + step.passed, 0);
const failed = steps.reduce((sum, step) => sum + step.failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

function inBrowsers() {
	const title = "Browsers";
	const chromium = installChromium();
	if (!chromium) return { title, passed: 0, failed: 1, skipped: 0, failures: [] };
	return runPlaywright(title, [], { CHROMIUM_PATH: chromium });
}
