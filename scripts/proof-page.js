import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, release, totalmem } from "node:os";
import { join } from "node:path";
import { groups } from "./prove-steps.js";

const page = join(import.meta.dirname, "..", "docs", "proof.md");
const heading = "## The last run\n";
const plantedHeading = "### Planted faults";
const titles = groups.flat().map(({ title }) => title);

/** The summary of a run as a table: what each step did, and what it counted. */
export function summaryOf(results) {
	return summary(results.map((result) => ({ ...result, where: "now" })));
}

/**
 * Puts a run into docs/proof.md, with when, where and how. Steps that did not run keep what they had there, each with
 * the commit it was run at.
 */
export function writePage(results, { args, chromium }) {
	const text = readFileSync(page, "utf8");
	const before = text.slice(0, text.indexOf(heading) + heading.length);
	const where = commit();
	const ran = results.map((result) => ({ ...result, where }));
	const steps = titles.flatMap((title) => ran.find((one) => one.title === title) ?? readStep(text, title) ?? []);
	const planted = results.find(({ name }) => name === "planted");
	const table = planted?.table ?? tableOf(text);
	const parts = [
		before.trimEnd(),
		`${machine(chromium)}\n\nLast command: \`npm run prove${args.length > 0 ? ` -- ${args.join(" ")}` : ""}\``,
		summary(steps),
		...(table.length === 0 ? [] : [plantedHeading, table.join("\n")]),
	];
	writeFileSync(page, `${parts.join("\n\n")}\n`);
}

function summary(steps) {
	const rows = steps.map(
		({ title, passed, failed, skipped, seconds, where }) =>
			`| ${title} | ${passed} | ${failed} | ${skipped} | ${(seconds / 60).toFixed(1)} | ${where} |`,
	);
	const counted = steps.flatMap(({ title, counted: lines }) => lines.map((line) => `- ${title}: ${line}`));
	return [
		["| step | passed | failed | skipped | minutes | commit |", "|---|---:|---:|---:|---:|---|", ...rows].join("\n"),
		...(counted.length > 0 ? [counted.join("\n")] : []),
	].join("\n\n");
}

/** What the page says of a step's last run; null when it says nothing. */
function readStep(text, title) {
	const row = text.split("\n").find((line) => line.startsWith(`| ${title} |`));
	if (row === undefined) return null;
	const [passed, failed, skipped, minutes, where] = row.slice(title.length + 5, -2).split(" | ");
	const lines = text.split("\n").filter((line) => line.startsWith(`- ${title}: `));
	const counted = lines.map((line) => line.slice(title.length + 4));
	return { title, passed, failed, skipped, seconds: Number(minutes) * 60, where, counted };
}

function tableOf(text) {
	const at = text.indexOf(plantedHeading);
	return at === -1
		? []
		: text
				.slice(at)
				.split("\n")
				.filter((line) => line.startsWith("|"));
}

function commit() {
	const name = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
	const isClean =
		execFileSync("git", ["status", "--porcelain", "--", ".", ":!docs/proof.md"], { encoding: "utf8" }).trim() === "";
	return isClean ? name : `${name} with changes`;
}

function machine(chromium) {
	const [core] = cpus();
	const memory = Math.round(totalmem() / 2 ** 30);
	const browser =
		chromium === null ? "no Chromium" : execFileSync(chromium, ["--version"], { encoding: "utf8" }).trim();
	const day = new Date().toISOString().slice(0, 10);
	return [
		`${day}, ${cpus().length} cores (${core?.model ?? "unknown"}),`,
		`${memory} GB, Linux ${release().split(".").slice(0, 2).join(".")}, Node ${process.versions.node}, ${browser}.`,
	].join(" ");
}
