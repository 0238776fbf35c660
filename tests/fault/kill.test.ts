import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CrashPointName } from "../../server/crash-point.ts";
import type { RunningServer } from "../support/running-server.ts";
import { expectNothingLost, keepWriting, report } from "./load.ts";
import { createNeighbourhood, type Neighbourhood } from "./neighbourhood.ts";

const randomKills = process.env.PROVE ? 500 : 60;
const killsPerPoint = process.env.PROVE ? 60 : 8;
const points: readonly CrashPointName[] = ["decoded", "gated", "inserted", "committed", "applied", "shown"];
const seed = Number(process.env.SEED ?? 20261120);

let street: Neighbourhood;

beforeAll(async () => {
	street = await createNeighbourhood(seed, {});
});

afterAll(() => street?.remove());

/** One life of a server under load; `end` brings about its death, or waits for it. */
async function liveOnce(env: Record<string, string>, end: (server: RunningServer) => Promise<unknown>): Promise<void> {
	const server = await street.start(env);
	const load = keepWriting(street, server.url);
	await end(server);
	const ended = await server.ended;
	await load.stop();
	expect(ended.signal, server.output()).toBe("SIGKILL");
}

function aWhile(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}

/** In the middle of the load, however slow the machine is. */
function afterMore(count: number): Promise<void> {
	const [device] = street.devices;
	const before = device.sent.size;
	return device.until(`${count} more are shown`, () => device.sent.size >= before + count, 20_000);
}

describe("[I2] [I3] [I4] [I7] [I8] a server that is killed", () => {
	it(`loses nothing it has shown, at any moment under load (${randomKills} kills, seed ${seed})`, async () => {
		for (let kill = 0; kill < randomKills; kill += 1) {
			await liveOnce({}, async (server) => {
				await (kill % 2 === 0 ? aWhile(street.random.between(5, 140)) : afterMore(street.random.between(1, 40)));
				await server.kill();
			});
		}
		await expectNothingLost(street);
		report(street, `${randomKills} kills at random moments`);
	});

	it.each(points)(`loses nothing it has shown when it dies at: %s (${killsPerPoint} kills)`, async (point) => {
		for (let kill = 0; kill < killsPerPoint; kill += 1) {
			await liveOnce({ CRASH_AT: `${point}:${street.random.between(1, 12)}` }, (server) => server.ended);
		}
		await expectNothingLost(street);
		report(street, `${killsPerPoint} kills at "${point}"`);
	});
});
