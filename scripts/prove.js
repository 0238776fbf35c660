/**
 * `npm run prove`: the long form of every proof, and the planted faults. A step that fails stops none of the others.
 * `--only=<step>,<step>` takes some steps; `--write` puts the result into docs/proof.md.
 */
import { installChromium } from "./install-chromium.js";
import { summaryOf, writePage } from "./proof-page.js";
import { groups } from "./prove-steps.js";
import { runBeside } from "./run-beside.js";

const args = process.argv.slice(2);
const only = args.filter((arg) => arg.startsWith("--only=")).flatMap((arg) => arg.slice(7).split(","));
const names = groups.flat().map(({ name }) => name);
const unknown = only.filter((name) => !names.includes(name));

if (unknown.length > 0) {
	process.stderr.write(`There is no step ${unknown.join(", ")}; there are ${names.join(", ")}.\n`);
	process.exitCode = 2;
} else {
	await prove();
}

async function prove() {
	// Without one the browsers' steps fail and say so; the others need none.
	const chromium = installChromium() ?? null;
	if (chromium !== null) process.env.CHROMIUM_PATH = chromium;
	const results = [];
	for (const group of groups) {
		const wanted = group.filter(({ name }) => only.length === 0 || only.includes(name));
		results.push(...(await Promise.all(wanted.map(runBeside))));
	}
	process.stdout.write(`\n${summaryOf(results)}\n`);
	if (args.includes("--write")) writePage(results, { args, chromium });
	process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
}
