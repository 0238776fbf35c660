import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { writtenBytes } from "../load/process-figures.ts";
import { openRoom, type Room } from "../load/room.ts";
import { runSteady } from "../load/steady.ts";
import { type RunningHearth, startHearth } from "../systems/hearth.ts";
import { type Figures, medianOf } from "./figures.ts";
import type { Row } from "./row.ts";
import { shown, table, times } from "./table.ts";

const devices = 10;
/** Both end in a segment that has room for the warm-up and what is counted, and not for much more. */
const lengths = { short: 1_800, long: 100_800 };
const segmentRoom = 200;
const counted = 100;
const everyMs = 40;

/** Row 5: what one message costs a thread of 100,000 and one of 1,000. */
export const longThread: Row = {
	name: "long-thread",
	title: "One message in a thread of 100,000 beside one of 1,000 (10 devices)",
	async measure({ rounds: most }) {
		const rounds = Math.min(2, most);
		const found: Record<keyof typeof lengths, Figures[]> = { short: [], long: [] };
		for (let round = 0; round < rounds; round += 1) {
			found.short.push(await measureOne(lengths.short));
			found.long.push(await measureOne(lengths.long));
		}
		const lines: [string, string][] = [
			["bytes written a message, KB", "kilobytes"],
			["Sent p50, ms", "ackP50"],
			["Sent p99, ms", "ackP99"],
			["longest stall of the event loop, ms", "stall"],
			["longest stall while the next segment is opened, ms", "stallAtSegment"],
			["fsyncs a message at 25 a second", "fsyncsSlow"],
			["fsyncs a message at 1,000 a second", "fsyncsFast"],
		];
		const cells = lines.map(([words, key]) => {
			const [short, long] = [medianOf(found.short, key), medianOf(found.long, key)];
			return [words, shown(short), shown(long), times(long / short)];
		});
		return `${table(["", "1,000", "100,000", "100,000 to 1,000"], cells)}\n\nfsyncs are counted by strace${hasStrace() ? "" : ", which is not installed: not measured"}; the other figures are taken without it.`;
	},
};

async function measureOne(messages: number): Promise<Figures> {
	const hearth = await startHearth({ devices, messages, groups: 0 });
	const room = await openRoom(hearth, devices);
	await runSteady(hearth, room, { everyMs: 10, ms: 500 });
	await longestStall(hearth);
	const before = writtenBytes(hearth.pid);
	const steady = await runSteady(hearth, room, { everyMs, ms: counted * everyMs });
	const kilobytes = (writtenBytes(hearth.pid) - before) / counted / 1_024;
	const stall = await longestStall(hearth);
	await runSteady(hearth, room, { everyMs: 20, ms: segmentRoom * 20 - counted * 20 });
	const stallAtSegment = await longestStall(hearth);
	const fsyncsSlow = await fsyncsPerMessage(hearth, room, { count: 50, everyMs });
	const fsyncsFast = await fsyncsPerMessage(hearth, room, { count: 2_000, everyMs: 1 });
	room.close();
	await hearth.stop();
	return { kilobytes, ackP50: steady.ackP50, ackP99: steady.ackP99, stall, stallAtSegment, fsyncsSlow, fsyncsFast };
}

/** Since it was last asked. */
async function longestStall({ server }: RunningHearth): Promise<number> {
	const before = server.output().length;
	process.kill(server.pid, "SIGUSR2");
	for (;;) {
		const said = /longest stall ([\d.]+) ms/.exec(server.output().slice(before))?.[1];
		if (said !== undefined) return Number(said);
		await wait(5);
	}
}

async function fsyncsPerMessage(
	hearth: RunningHearth,
	room: Room,
	{ count, everyMs: pace }: { count: number; everyMs: number },
): Promise<number> {
	if (!hasStrace()) return Number.NaN;
	const folder = mkdtempSync(join(tmpdir(), "hearth-bench-"));
	const file = join(folder, "calls");
	const calls = ["-f", "-c", "-e", "trace=fsync,fdatasync", "-o", file, "-p", String(hearth.pid)];
	const strace = spawn("strace", calls, { stdio: ["ignore", "ignore", "pipe"] });
	await attached(strace);
	await runSteady(hearth, room, { everyMs: pace, ms: count * pace });
	strace.kill("SIGINT");
	await once(strace, "close");
	const text = readFileSync(file, "utf8");
	rmSync(folder, { recursive: true, force: true });
	const found = [...text.matchAll(/^\s*[\d.]+\s+[\d.]+\s+\d+\s+(\d+)\s.*f(?:data)?sync$/gm)];
	return found.reduce((sum, [, calls]) => sum + Number(calls), 0) / count;
}

async function attached(strace: ChildProcess): Promise<void> {
	let said = "";
	for await (const chunk of strace.stderr ?? []) {
		said += chunk;
		if (said.includes("attached")) return;
	}
	throw new Error(`strace could not watch the server: ${said}`);
}

function hasStrace(): boolean {
	return (process.env.PATH ?? "").split(":").some((folder) => existsSync(join(folder, "strace")));
}
