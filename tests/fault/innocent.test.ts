import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { percentile } from "../bench/load/numbers.ts";
import type { Scene } from "../hostile/assaults/assault.ts";
import { assaults } from "../hostile/assaults/assaults.ts";
import { cast } from "../support/cast.ts";
import { checkHistory } from "../support/check-history.ts";
import { call, joinFamily } from "../support/rest.ts";
import type { RunningServer } from "../support/running-server.ts";
import { type Fared, goOnTalking, prepareAssault } from "./innocent.ts";
import { createNeighbourhood, type Neighbourhood } from "./neighbourhood.ts";
import { recordLine } from "./record-line.ts";

const isLong = process.env.PROVE !== undefined;
const assaultMs = isLong ? 10_000 : 300;
const quietMs = isLong ? 2_000 : 100;
/** What the server may hold while it is assaulted; an idle one holds some 110, and up to 425 were measured. */
const mostMegabytes = 640;
/** The goal for the time from Send to Sent of those who do nothing wrong. On a machine that is slow by itself: 3 × quiet. */
const goalMs = 300;

let street: Neighbourhood;
let server: RunningServer;
let scene: Scene;
const quiet: number[] = [];
const table: string[] = [];

beforeAll(async () => {
	street = await createNeighbourhood(61, {});
	server = await street.start({});
	const [alva, bo] = street.devices;
	const owner = { ...alva.who, url: server.url };
	const didi = await joinFamily(owner, cast.didi);
	const recorded = {
		...said(),
		id: "01980000-0000-7000-8000-000000000001",
		body: `said by ${alva.who.memberId}: once`,
	};
	const captured = await recordLine(server.url, owner, recorded);
	await fillThread(owner.token);
	scene = { url: server.url, threadId: street.threadId, didi, alva: alva.who, captured };
	for (const device of [alva, bo]) device.connect(server.url);
	await bo.until("Bo has what was recorded", () => bo.sent.has(recorded.id), 20_000);
});

afterAll(() => street?.remove());

function said() {
	return { id: "", thread: street.threadId, kind: "message" as const, composed: "2024-01-01T00:00:00.000Z", body: "" };
}

/** Two megabytes in the first document, so that every answer to a question is a large one. */
async function fillThread(token: string): Promise<void> {
	for (let count = 0; count < 130; count += 1) {
		const composedAt = new Date(Date.UTC(2023, 0, 1, 0, count)).toISOString();
		const path = `/api/threads/${street.threadId}/messages`;
		const answer = await call(server.url, token, "POST", path, { body: "x".repeat(15_000), composedAt });
		expect(answer.status).toBe(201);
	}
}

function talk(forMs: number): Promise<Fared> {
	const [alva] = street.devices;
	return goOnTalking(alva, () => street.sayNext(alva), server.pid, forMs);
}

function line(what: string, ms: readonly number[], megabytes: number, tries: number): string {
	const cells = [percentile(ms, 0.5).toFixed(1), percentile(ms, 0.99).toFixed(1), megabytes.toFixed(0), tries];
	return `| ${what} | ${ms.length} | ${cells.join(" | ")} |`;
}

describe("[I1] [I5] [I6] [I7] while somebody does their worst", () => {
	it.each(Object.keys(assaults))("%s: whoever does nothing wrong goes on talking", async (name) => {
		const assault = prepareAssault(name);
		const before = await talk(quietMs);
		quiet.push(...before.ms);
		await assault.begin(scene);
		const fared = await talk(assaultMs);
		const tries = await assault.end();
		table.push(line(name, fared.ms, fared.megabytes, tries));
		expect(tries, "it was really tried").toBeGreaterThan(0);
		expect(fared.megabytes, "megabytes held by the server").toBeLessThan(mostMegabytes);
		expect([...street.devices[0].refused]).toEqual([]);
		expect((await call(server.url, null, "GET", "/healthz")).status).toBe(200);
		const p99 = percentile(fared.ms, 0.99);
		if (isLong) expect(p99).toBeLessThan(Math.max(goalMs, 3 * percentile(quiet, 0.99)));
	});

	it("nothing is lost, doubled or said in another's name", async () => {
		const [alva, bo] = street.devices;
		const sent = alva.sent.size;
		await bo.until("Bo has all that Alva has", () => bo.sent.size >= sent, 30_000);
		const forged = bo
			.entriesOf(street.threadId)
			.filter(({ body, by }) => body.startsWith("said by") && !body.startsWith(`said by ${by}:`));
		expect(forged).toEqual([]);
		for (const device of street.devices) device.disconnect();
		const ended = await server.stop();
		expect({ code: ended.code, signal: ended.signal }, server.output()).toEqual({ code: 0, signal: null });
		expect(checkHistory(street.dataDir, street.threadId, street.acknowledged(), street.devices)).toEqual([]);
		const head =
			"| assault | messages of the innocent | Sent p50, ms | p99, ms | server at most, MB | tries |\n|---|---:|---:|---:|---:|---:|";
		process.stdout.write(`${[head, line("(quiet)", quiet, 0, 0), ...table].join("\n")}\n`);
	});
});
