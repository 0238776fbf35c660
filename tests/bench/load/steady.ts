import { setTimeout as wait } from "node:timers/promises";
import type { Running } from "../systems/system.ts";
import { percentile } from "./numbers.ts";
import { cpuSeconds } from "./process-figures.ts";
import type { Room } from "./room.ts";

/** Times in ms: until a message came back to its sender, and until it came to each of the others. */
export type Delays = {
	ackP50: number;
	ackP99: number;
	seenP50: number;
	seenP99: number;
	cpuPer10k: number;
	lost: number;
};

/** What comes later than this after the last was said counts as not heard. */
const lateMs = 5_000;

/** One device says a message every `everyMs`, whatever comes back. */
export async function runSteady(running: Running, room: Room, load: { everyMs: number; ms: number }): Promise<Delays> {
	const acks: number[] = [];
	const seen: number[] = [];
	const count = Math.round(load.ms / load.everyMs);
	const cpu = cpuSeconds(running.pid);
	const begun = performance.now();
	for (let index = 0; index < count; index += 1) {
		await wait(Math.max(0, begun + index * load.everyMs - performance.now()));
		const saidAt = performance.now();
		room.say(0, (listener) => (listener === 0 ? acks : seen).push(performance.now() - saidAt));
	}
	await wait(300);
	const owed = count * room.devices.length;
	const begunWaiting = performance.now();
	while (acks.length + seen.length < owed && performance.now() - begunWaiting < lateMs) await wait(20);
	const deliveries = acks.length + seen.length;
	return {
		ackP50: percentile(acks, 0.5),
		ackP99: percentile(acks, 0.99),
		seenP50: percentile(seen, 0.5),
		seenP99: percentile(seen, 0.99),
		cpuPer10k: ((cpuSeconds(running.pid) - cpu) / deliveries) * 10_000,
		lost: owed - deliveries,
	};
}
