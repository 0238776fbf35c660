import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectNothingLost, keepWriting, report } from "./load.ts";
import { createNeighbourhood, type Neighbourhood } from "./neighbourhood.ts";
import { until } from "./until.ts";

const stops = process.env.PROVE ? 20 : 3;
const rolls = process.env.PROVE ? 25 : 5;
const pauses = process.env.PROVE ? 10 : 3;

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

	it(`hands over to the next one on the same folder and port while everybody writes (${rolls} times)`, async () => {
		let server = await street.start({});
		const { port } = server;
		const load = keepWriting(street, server.url);
		const postings: { stop: () => void; ended: Promise<void> }[] = [];
		for (let roll = 0; roll < rolls; roll += 1) {
			const { devices, program } = street;
			const before = devices.map((device) => device.sent.size);
			await until("everybody is heard", () => devices.every((one, n) => one.sent.size > (before[n] ?? 0) + 5), 30_000);
			// The next one begins while the last one still holds the folder, and waits for it.
			const [next, ended] = await Promise.all([street.start({ PORT: String(port) }), server.stop()]);
			expect({ code: ended.code, signal: ended.signal }, server.output()).toEqual({ code: 0, signal: null });
			server = next;
			postings.push(program.write(server.url));
		}
		for (const posting of postings) posting.stop();
		await Promise.all(postings.map(({ ended }) => ended));
		await load.stop();
		await server.stop();
		await expectNothingLost(street);
		report(street, `${rolls} rolling restarts`);
	});

	it(`loses nothing when the process stands still for a while (${pauses} times)`, async () => {
		const server = await street.start({});
		const load = keepWriting(street, server.url);
		for (let pause = 0; pause < pauses; pause += 1) {
			const before = street.acknowledged().size;
			await until("the load is under way", () => street.acknowledged().size > before + 20, 30_000);
			process.kill(server.pid, "SIGSTOP");
			await new Promise((resolve) => setTimeout(resolve, street.random.between(100, 1_500)));
			process.kill(server.pid, "SIGCONT");
		}
		await load.stop();
		await server.stop();
		await expectNothingLost(street);
		report(street, `${pauses} times the process stood still`);
	});
});
