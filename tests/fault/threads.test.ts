import { afterEach, beforeEach, expect, it } from "vitest";
import { checkData } from "../../server/backup/check-data.ts";
import type { CrashPointName } from "../../server/crash-point.ts";
import { dmThreadId } from "../../shared/dm-thread-id.ts";
import type { SaidEntry } from "../../shared/said.ts";
import { checkThreads, countThreads } from "../support/check-threads.ts";
import { counted } from "../support/counted.ts";
import { databaseFile } from "../support/data-folder.ts";
import type { Device } from "../support/device.ts";
import { createNeighbourhood, type Neighbourhood } from "./neighbourhood.ts";

const killsPerPoint = process.env.PROVE ? 40 : 2;
const points: readonly CrashPointName[] = ["gated", "inserted", "committed", "applied", "shown"];
/** A device opens some hundreds of documents and no more (limits.openDocuments): many kills are spread over several houses. */
const houses: CrashPointName[][] = process.env.PROVE ? points.map((point) => [point]) : [[...points]];
const seed = Number(process.env.SEED ?? 20261121);

let street: Neighbourhood;
beforeEach(async () => {
	street = await createNeighbourhood(seed, { SEGMENT_MESSAGES: "5" });
});
afterEach(() => street?.remove());

/** A second between what is composed, long ago, so that no rate is in the way. */
let composedMs = Date.UTC(2025, 0, 1);
function said(thread: string) {
	composedMs += 1_000;
	return { id: street.makeId(), thread, composed: new Date(composedMs).toISOString() };
}

/** A group that is begun, renamed, left by Bo and joined again; and the dm of both, begun by both each time. */
function wordsOfAlva([alva, bo]: readonly [string, string]): SaidEntry[] {
	const group = street.makeId();
	return [
		{ ...said(group), kind: "start", threadKind: "group", members: [alva, bo].sort(), title: "" },
		{ ...said(group), kind: "message", body: "who comes along?" },
		{ ...said(group), kind: "rename", title: `Trip ${group.slice(0, 13)}` },
		{ ...said(group), kind: "members", add: [], remove: [bo] },
		{ ...said(group), kind: "message", body: "a present for Bo" },
		{ ...said(group), kind: "members", add: [bo], remove: [] },
		startOfDm(alva, bo),
	];
}
function wordsOfBo([alva, bo]: readonly [string, string]): SaidEntry[] {
	return [startOfDm(alva, bo), { ...said(dmThreadId(alva, bo)), kind: "message", body: "only you and me" }];
}
function startOfDm(alva: string, bo: string): SaidEntry {
	return { ...said(dmThreadId(alva, bo)), kind: "start", threadKind: "dm", members: [alva, bo].sort(), title: "" };
}

function keepTalking(url: string): () => void {
	const [alva, bo] = street.devices;
	const ids = [alva.who.memberId, bo.who.memberId] as const;
	const refill = (device: Device, words: (of: readonly [string, string]) => SaidEntry[]) =>
		device.onChange(() => {
			if (device.waiting().length < 3) for (const word of words(ids)) device.say(word);
		});
	const stops = [refill(alva, wordsOfAlva), refill(bo, wordsOfBo)];
	for (const device of street.devices) device.connect(url);
	return () => {
		for (const stop of stops) stop();
		for (const device of street.devices) device.disconnect();
	};
}

async function settle(): Promise<void> {
	const server = await street.start({});
	for (const device of street.devices) {
		device.connect(server.url);
		await device.until("nothing waits", () => device.waiting().length === 0, 30_000);
		expect([...device.refused]).toEqual([]);
		device.disconnect();
	}
	await server.stop();
}

it.each(houses)(
	`[I2] [I3] [I4] a server that is killed while threads are begun, renamed, joined and left has each of them once and as its entries say (${killsPerPoint} kills at %s)`,
	async (...steps) => {
		for (const point of steps.flatMap((each) => Array.from({ length: killsPerPoint }, () => each))) {
			const server = await street.start({ CRASH_AT: `${point}:${street.random.between(1, 12)}` });
			const stop = keepTalking(server.url);
			expect((await server.ended).signal, server.output()).toBe("SIGKILL");
			stop();
		}
		await settle();
		expect(checkThreads(street.dataDir)).toEqual([]);
		expect(countThreads(street.dataDir, "dm")).toBe(1);
		const { messages } = await checkData(databaseFile(street.dataDir), street.dataDir);
		const groups = countThreads(street.dataDir, "group");
		counted(`${killsPerPoint * steps.length} kills: ${groups} groups begun, ${messages} messages, all as they say`);
	},
);
