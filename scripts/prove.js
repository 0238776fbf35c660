/** `npm run prove`: the fault and hostile-input suites with larger numbers. Each prints how much it did. */
import { runVitest } from "./counted.js";

const env = { PROVE: "1" };
const steps = [runVitest("Hostile input, long", ["hostile"], env), runVitest("Faults, long", ["fault"], env)];

process.stdout.write("\n");
for (const step of steps) process.stdout.write(`${step.title}: ${step.passed} passed, ${step.failed} failed\n`);
process.exitCode = steps.some((step) => step.failed > 0) ? 1 : 0;
