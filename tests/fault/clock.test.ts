import { closeSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createIdMaker } from "../../shared/ids.ts";
import { call } from "../support/rest.ts";
import { compileShim, needsShim, type Shim } from "./disk-shim.ts";
import { expectNothingLost, keepWriting, report } from "./load.ts";
import { createNeighbourhood, type Neighbourhood } from "./neighbourhood.ts";
import { until } from "./until.ts";

const lives = process.env.PROVE ? 10 : 3;
const jumpsPerLife = 4;
const furthestDays = 400;
const daySeconds = 24 * 3600;

let street: Neighbourhood;
let shim: Shim;
let file = "";

beforeAll(async () => {
	if (needsShim.skip) return;
	street = await createNeighbourhood(47, {});
	shim = compileShim(street.dataDir);
	file = `${street.dataDir}.clock`;
	writeFileSync(file, Buffer.alloc(8));
});

afterAll(async () => {
	await street?.remove();
	shim?.remove();
	rmSync(file, { force: true });
});

/** In place: a file that is cut short while a process has it in memory ends that process. */
function setClock(days: number): void {
	const opened = openSync(file, "r+");
	const seconds = Buffer.alloc(8);
	seconds.writeBigInt64LE(BigInt(days * daySeconds));
	writeSync(opened, seconds, 0, 8, 0);
	closeSync(opened);
}

function jump(): void {
	setClock(street.random.between(-furthestDays, furthestDays));
}

describe.skipIf(needsShim.skip)("[I3] [I4] [I7] a server whose clock jumps", () => {
	it(`keeps the order and everybody's session, within a run and from one to the next (${lives} runs)`, async () => {
		for (let life = 0; life < lives; life += 1) {
			jump();
			const server = await street.start(shim.onClock(file));
			const load = keepWriting(street, server.url);
			for (let count = 0; count < jumpsPerLife; count += 1) {
				const before = street.acknowledged().size;
				await until("everybody goes on", () => street.acknowledged().size > before + 20, 30_000);
				jump();
			}
			await load.stop();
			expect((await server.stop()).code, server.output()).toBe(0);
		}
		setClock(0);
		await expectNothingLost(street);
		report(street, `clock: ${lives * (jumpsPerLife + 1)} jumps of up to ${furthestDays} days`);
	});

	it("lets those pass who had reached the rate when it went back", async () => {
		setClock(0);
		const server = await street.start(shim.onClock(file));
		const makeId = createIdMaker(Date.now, street.random.bytes);
		const [alva] = street.devices;
		// Before any day the clock goes back to: later ones would be taken for the day it shows.
		const composedAt = new Date(Date.UTC(2024, 5, 1)).toISOString();
		const say = async () => {
			const path = `/api/threads/${street.threadId}/messages`;
			return (await call(server.url, alva.who.token, "POST", path, { id: makeId(), body: "Now!", composedAt })).status;
		};
		let status = 201;
		while (status === 201) status = await say();
		expect(status).toBe(429);
		setClock(-furthestDays);
		expect(await say()).toBe(201);
		await server.stop();
	});
});
