import { median } from "../load/numbers.ts";
import { openRoom, type Room } from "../load/room.ts";
import type { Running, System } from "../systems/system.ts";
import { type Figures, medianOf } from "./figures.ts";

/** What came out of one system: one set of figures a round, or why there are none. */
export type Outcome = { system: System; rounds: Figures[]; absent: string | null };

/** Measures the systems one after the other in each round, so that a busy minute of the machine meets them all. */
export async function inRounds(
	systems: readonly System[],
	setting: { rounds: number; devices: number },
	measureOne: (running: Running, room: Room) => Promise<Figures>,
): Promise<Outcome[]> {
	const outcomes: Outcome[] = systems.map((system) => ({ system, rounds: [], absent: null }));
	for (let round = 0; round < setting.rounds; round += 1) {
		for (const outcome of outcomes) {
			if (outcome.absent !== null) continue;
			const devices = outcome.system.devices ?? setting.devices;
			const running = await outcome.system.start(devices).catch((error: Error) => error);
			if (running instanceof Error) {
				outcome.absent = running.message;
				continue;
			}
			const room = await openRoom(running, devices);
			outcome.rounds.push(await measureOne(running, room));
			room.close();
			await running.stop();
			process.stdout.write(".");
		}
	}
	return outcomes;
}

/** The median over the rounds. */
export function figureOf(outcome: Outcome, key: string): number {
	return medianOf(outcome.rounds, key);
}

/** The median over the rounds of a figure divided by another system's of the same round. */
export function ratioTo(base: Outcome | undefined, outcome: Outcome, key: string): number {
	return median(
		outcome.rounds.map((figures, round) => (figures[key] ?? Number.NaN) / (base?.rounds[round]?.[key] ?? Number.NaN)),
	);
}
