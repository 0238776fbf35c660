import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, release, totalmem } from "node:os";
import { join } from "node:path";

const page = join(import.meta.dirname, "..", "docs", "proof.md");
const heading = "## The last run\n";

/** The summary of a run as tables: what each step did, what it counted, and the planted faults. */
export function summaryOf(results) {
	const rows = results.map(
		({ title, passed, failed, skipped, seconds }) =>
			`| ${title} | ${passed} | ${failed} | ${skipped} | ${(seconds / 60).toFixed(1)} |`,
	);
	const counted = results.flatMap(({ title, counted: lines }) => lines.map((line) => `- ${title}: ${line}`));
	return [
		["| step | passed | failed | skipped | minutes |", "|---|---:|---:|---:|---:|", ...rows].join("\n"),
		...(counted.length > 0 ? [counted.join("\n")] : []),
	].join("\n\n");
}

/** Puts a run into docs/proof.md in place of the last one, with when, where and how. */
export function writePage(results, { args, chromium }) {
	const text = readFileSync(page, "utf8");
	const before = text.slice(0, text.indexOf(heading) + heading.length);
	const planted = results.find(({ name }) => name === "planted");
	const parts = [
		before.trimEnd(),
		`${machine(chromium)}\n\nCommand: \`npm run prove${args.length > 0 ? ` -- ${args.join(" ")}` : ""}\``,
		summaryOf(results),
		...(planted === undefined ? [] : ["### Planted faults", planted.table.join("\n")]),
	];
	writeFileSync(page, `${parts.join("\n\n")}\n`);
}

function machine(chromium) {
	const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
	const isClean = execFileSync("git", ["status", "--porcelain"], { encoding: "utf8" }).trim() === "";
	const [core] = cpus();
	const memory = Math.round(totalmem() / 2 ** 30);
	const browser =
		chromium === null ? "no Chromium" : execFileSync(chromium, ["--version"], { encoding: "utf8" }).trim();
	const day = new Date().toISOString().slice(0, 10);
	return [
		`${day}, commit ${commit}${isClean ? "" : " with changes"}, ${cpus().length} cores (${core?.model ?? "unknown"}),`,
		`${memory} GB, Linux ${release()}, Node ${process.versions.node}, ${browser}.`,
	].join(" ");
}
