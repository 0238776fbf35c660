import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectNothingLost, keepWriting, report } from "./load.ts";
import { createNeighbourhood, type Neighbourhood } from "./neighbourhood.ts";

const stops = process.env.PROVE ? 50 : 3;

let street: Neighbourhood;

beforeAll(async () => {
	street = await createNeighbourhood(7, {});
});

afterAll(() => street?.remove());

describe("[I2] [I7] a server that is asked to stop", () => {
	it(`ends within five seconds under load, by itself, and loses nothing it has shown (${stops} times)`, async () => {
		for (let stop = 0; stop < stops; stop += 1) {
			const server = await street.start({});
			const load = keepWriting(street, server.url);
			const [device] = street.devices;
			const before = device.sent.size;
			await device.until("the load is under way", () => device.sent.size > before + 20, 20_000);
			const ended = await server.stop();
			await load.stop();
			expect({ code: ended.code, signal: ended.signal }, server.output()).toEqual({ code: 0, signal: null });
			expect(ended.ms).toBeLessThan(5_000);
		}
		await expectNothingLost(street);
		report(street, `${stops} stops under load`);
	});
});
