import { execFileSync } from "node:child_process";
import { cpus, totalmem } from "node:os";
import { browserRow } from "./rows/browser.ts";
import { conversationRow } from "./rows/conversation.ts";
import { delays } from "./rows/delays.ts";
import { longThread } from "./rows/long-thread.ts";
import { manyThreads } from "./rows/many-threads.ts";
import { memory } from "./rows/memory.ts";
import { photoRow } from "./rows/photos.ts";
import { resume } from "./rows/resume.ts";
import type { Effort, Row } from "./rows/row.ts";
import { searchRow } from "./rows/search.ts";
import { segmentRow } from "./rows/segments.ts";
import { deliveries, serverCpu, sustained } from "./rows/throughput.ts";
import { installPeers } from "./systems/peers-folder.ts";

/** Those that take a minute each are left out of a quick look, unless they are named. */
const longRows: readonly Row[] = [
	longThread,
	memory,
	browserRow,
	manyThreads,
	resume,
	segmentRow,
	photoRow,
	searchRow,
	conversationRow,
];
const rows: readonly Row[] = [delays, sustained, deliveries, serverCpu, ...longRows];
const whole: Effort = { rounds: 3, ms: 4_000 };
const quick: Effort = { rounds: 1, ms: 1_200 };

/** Asks the wanted rows, or all, and prints the tables. Ends with 1 when a row could not be measured. */
export async function bench(args: readonly string[]): Promise<void> {
	const only = args.filter((arg) => arg.startsWith("--only=")).flatMap((arg) => arg.slice(7).split(","));
	const unknown = only.filter((name) => !rows.some((row) => row.name === name));
	if (unknown.length > 0) throw new Error(`There is no row ${unknown.join(", ")}; there are ${names().join(", ")}.`);
	const isQuick = args.includes("--quick");
	const effort = isQuick ? quick : whole;
	const isWanted = (row: Row) => (only.length > 0 ? only.includes(row.name) : !(isQuick && longRows.includes(row)));
	installPeers();
	process.stdout.write(`\n${heading()} · ${effort.rounds} rounds\n`);
	const begun = performance.now();
	for (const row of rows.filter(isWanted)) {
		// Each as soon as it is known: a whole run takes long.
		process.stdout.write(`\n### ${row.title}\n\n${await row.measure(effort).catch(couldNot)}\n`);
	}
	process.stdout.write(`\nMeasured in ${Math.round((performance.now() - begun) / 1_000)} s.\n`);
	// Sockets of the thin clients may linger; nothing else is owed.
	process.exit();
}

function names(): string[] {
	return rows.map((row) => row.name);
}

function couldNot(error: Error): string {
	process.exitCode = 1;
	return `Could not be measured: ${error.stack}`;
}

function heading(): string {
	const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
	const [core] = cpus();
	const memory = Math.round(totalmem() / 2 ** 30);
	const day = new Date().toISOString().slice(0, 10);
	return `${day} · ${commit} · ${cpus().length} cores ${core?.model ?? ""} · ${memory} GB · Node ${process.versions.node}`;
}
