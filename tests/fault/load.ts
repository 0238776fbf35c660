import { expect } from "vitest";
import { checkHistory, countRows } from "../support/check-history.ts";
import { counted } from "../support/counted.ts";
import type { Device } from "../support/device.ts";
import type { RunningServer } from "../support/running-server.ts";
import type { Neighbourhood } from "./neighbourhood.ts";

/** Entries a device keeps under way at once. */
const inFlight = 8;
const withinMs = 30_000;

/** Everybody writes, by every door, until they are told to stop. */
export function keepWriting(street: Neighbourhood, url: string): { stop: () => Promise<void> } {
	const refill = (device: Device) => () => {
		while (device.waiting().length < inFlight) street.sayNext(device);
	};
	const stops = street.devices.map((device) => device.onChange(refill(device)));
	for (const device of street.devices) device.connect(url);
	const posting = street.program.write(url);
	return {
		async stop() {
			for (const stop of stops) stop();
			posting.stop();
			await posting.ended;
			for (const device of street.devices) device.disconnect();
		},
	};
}

/** Lets everything that waits arrive, and both devices hear all of it. */
export async function settle(street: Neighbourhood, server: RunningServer): Promise<void> {
	for (const device of street.devices) device.connect(server.url);
	for (const device of street.devices)
		await device.until("nothing waits", () => device.waiting().length === 0, withinMs);
	await street.program.finish(server.url);
	const count = street.acknowledged().size;
	for (const device of street.devices) {
		await device.until("has everything", () => device.entriesOf(street.threadId).length >= count, withinMs);
		expect([...device.refused]).toEqual([]);
	}
	for (const device of street.devices) device.disconnect();
}

/** Settles under a fresh server, stops it, and reads what is on the disk. */
export async function expectNothingLost(street: Neighbourhood): Promise<void> {
	const server = await street.start({});
	await settle(street, server);
	await server.stop();
	const found = checkHistory(street.dataDir, street.threadId, street.acknowledged(), street.devices);
	expect(found).toEqual([]);
}

/** One line on how much was done, so that nobody has to believe an empty run. */
export function report(street: Neighbourhood, what: string): void {
	const rows = countRows(street.dataDir, street.threadId);
	counted(`${what}: ${rows} entries, ${street.acknowledged().size} were shown as sent, none lost`);
}
