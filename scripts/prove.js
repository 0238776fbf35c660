/** `npm run prove`: the fault, hostile-input and simulation suites with larger numbers. Each prints how much it did. */
import { runPlaywright, runVitest } from "./counted.js";
import { installChromium } from "./install-chromium.js";

const env = { PROVE: "1" };
const chromium = installChromium();
const steps = [
	runVitest("Hostile input and simulation, long", ["hostile"], env),
	runVitest("Faults, long", ["fault"], env),
	chromium
		? runPlaywright("Killed browsers and old devices, long", ["killed", "year-offline"], {
				...env,
				CHROMIUM_PATH: chromium,
			})
		: { title: "Killed browsers and old devices, long", passed: 0, failed: 1 },
];

process.stdout.write("\n");
for (const step of steps) process.stdout.write(`${step.title}: ${step.passed} passed, ${step.failed} failed\n`);
process.exitCode = steps.some((step) => step.failed > 0) ? 1 : 0;
