import { setTimeout as wait } from "node:timers/promises";
import { runClosedLoop } from "../load/closed-loop.ts";
import { runSteady } from "../load/steady.ts";
import { floorA, floorB } from "../systems/floors.ts";
import { hearth } from "../systems/hearth.ts";
import { hocuspocusFull } from "../systems/hocuspocus-full.ts";
import { prosody } from "../systems/prosody.ts";
import { socketIo } from "../systems/socket-io.ts";
import type { System } from "../systems/system.ts";
import { hocuspocus, yWebsocket } from "../systems/yjs-servers.ts";
import { figureOf, inRounds, type Outcome, ratioTo } from "./in-rounds.ts";
import type { Effort, Row } from "./row.ts";
import { shown, table, times } from "./table.ts";

const everyMs = 40;
/** Some hundred messages before anything is counted: a server that has just started is not what a family has. */
const warmUp = { senders: 1, inFlight: 4, warmUpMs: 300, ms: 100 };
/** What the warm-up left behind belongs to none of those that are counted. */
const restMs = 500;
const alone: System = { ...floorA, name: "one fsynced commit + one socket round trip", devices: 1 };
const systems = [alone, floorA, floorB, socketIo, hocuspocus, hocuspocusFull, yWebsocket, prosody, hearth];

/** Row 1: Send to Sent, and Send to seen on the others, at 25 messages a second. */
export const delays: Row = {
	name: "delays",
	title: "Send to Sent, and Send to seen by the others (25 messages a second)",
	async measure(effort) {
		const parts: string[] = [];
		for (const size of [10, 50]) parts.push(tableOf(size, await measureWith(size, effort)));
		return parts.join("\n\n");
	},
};

async function measureWith(devices: number, { rounds, ms }: Effort): Promise<Outcome[]> {
	return inRounds(systems, { rounds, devices }, async (running, room) => {
		await runClosedLoop(running, room, warmUp);
		await wait(restMs);
		return runSteady(running, room, { everyMs, ms });
	});
}

function tableOf(size: number, outcomes: readonly Outcome[]): string {
	const base = outcomes.find((outcome) => outcome.system === alone);
	const floor = outcomes.find((outcome) => outcome.system === floorA);
	const cells = (outcome: Outcome) => [
		outcome.system.name,
		...(outcome.absent === null
			? [
					...["ackP50", "ackP99"].map((key) => shown(figureOf(outcome, key))),
					times(ratioTo(base, outcome, "ackP50")),
					...["seenP50", "seenP99"].map((key) => shown(figureOf(outcome, key))),
					times(ratioTo(floor, outcome, "seenP50")),
					times(ratioTo(floor, outcome, "seenP99")),
					shown(figureOf(outcome, "cpuPer10k")),
					shown(figureOf(outcome, "lost")),
				]
			: [outcome.absent, ...Array<string>(8).fill("–")]),
	];
	const head = [
		`${size} devices`,
		...["Sent p50 ms", "Sent p99 ms", "Sent p50 to commit + round trip"],
		...["seen p50 ms", "seen p99 ms", "seen p50 to floor A", "seen p99 to floor A", "CPU s per 10k", "not heard"],
	];
	return table(head, outcomes.map(cells));
}
