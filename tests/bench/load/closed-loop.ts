import { setTimeout as wait } from "node:timers/promises";
import type { Running } from "../systems/system.ts";
import { cpuSeconds } from "./process-figures.ts";
import type { Room } from "./room.ts";

export type Throughput = { messages: number; deliveries: number; cpuPer10k: number };

/** The first `senders` devices keep `inFlight` messages under way each. Figures are a second, after the warm-up. */
export async function runClosedLoop(
	running: Running,
	room: Room,
	load: { senders: number; inFlight: number; warmUpMs: number; ms: number },
): Promise<Throughput> {
	let returned = 0;
	let isOver = false;

	function sayOn(sender: number): void {
		room.say(sender, (listener) => {
			if (listener !== sender) return;
			returned += 1;
			if (!isOver) sayOn(sender);
		});
	}
	for (let sender = 0; sender < load.senders; sender += 1) {
		for (let count = 0; count < load.inFlight; count += 1) sayOn(sender);
	}
	await wait(load.warmUpMs);
	const before = { returned, heard: room.heard(), cpu: cpuSeconds(running.pid), at: performance.now() };
	await wait(load.ms);
	const seconds = (performance.now() - before.at) / 1_000;
	const heard = room.heard() - before.heard;
	const cpu = cpuSeconds(running.pid) - before.cpu;
	isOver = true;
	return {
		messages: (returned - before.returned) / seconds,
		deliveries: heard / seconds,
		cpuPer10k: (cpu / heard) * 10_000,
	};
}
