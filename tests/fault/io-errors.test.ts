import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkHistory } from "../support/check-history.ts";
import { call } from "../support/rest.ts";
import { always, compileShim, type DiskFault, needsShim, type Shim } from "./disk-shim.ts";
import { expectNothingLost, keepWriting, report } from "./load.ts";
import { createNeighbourhood, type Neighbourhood } from "./neighbourhood.ts";
import { shownBeforeCommitted, withOtherSource } from "./other-source.ts";
import { until } from "./until.ts";

/** Which calls of a process fail: the first ones belong to its start, the later ones to the load. */
const counts = process.env.PROVE ? Array.from({ length: 25 }, (_, index) => index + 1) : [1, 3, 8, 17];

/** Enough commits, that the latest of them comes under load. */
const commits = 40;

const faults: readonly [string, Omit<DiskFault, "n" | "times">][] = [
	["a write that fails with EIO", { call: "write", kind: "EIO", paths: "" }],
	["a write for which there is no room", { call: "write", kind: "ENOSPC", paths: "" }],
	["a write of which only half goes in", { call: "write", kind: "short", paths: "" }],
	["a sync that fails", { call: "sync", kind: "EIO", paths: "" }],
	["a sync of the main file that fails", { call: "sync", kind: "EIO", paths: ".db" }],
	["a write of the main file that fails", { call: "write", kind: "EIO", paths: ".db" }],
];

type Outcome = "refused to start" | "ended by itself" | "went on";

let street: Neighbourhood;
let shim: Shim;

beforeAll(async () => {
	if (needsShim.skip) return;
	street = await createNeighbourhood(41, {});
	shim = compileShim(street.dataDir);
});

afterAll(async () => {
	await street?.remove();
	shim?.remove();
});

/** One life of a server with one failing call, under load until it has ended or has done its share. */
async function liveOnce(fault: DiskFault): Promise<Outcome> {
	const server = await street.start(shim.failing(fault)).catch((error: Error) => {
		expect(error.message, "said in a sentence").toMatch(/ended with 1 before it listened:\n[^\n]*\(SQLITE_\w+\)/);
		return null;
	});
	if (server === null) return "refused to start";
	const load = keepWriting(street, server.url);
	const shown = street.acknowledged().size;
	let hasEnded = false;
	void server.ended.then(() => {
		hasEnded = true;
	});
	await until("its share is done", () => hasEnded || street.acknowledged().size >= shown + commits, 30_000);
	await load.stop();
	// The sync may also fail among the last writes, between the end of the load and the stop.
	const { code } = await (hasEnded ? server.ended : server.stop());
	if (code === 0) return "went on";
	expect(code, server.output()).toBe(1);
	expect(server.output()).toContain("could not confirm what was written");
	return "ended by itself";
}

describe.skipIf(needsShim.skip)("[I2] [I3] [I4] [I7] a disk that fails", () => {
	it.each(faults)("%s loses nothing that was shown, whichever it is", async (what, fault) => {
		const outcomes = new Map<Outcome, number>();
		for (const n of counts) {
			const outcome = await liveOnce({ ...fault, n, times: 1 });
			outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
		}
		// A commit whose sync failed is never tried again in the same process.
		if (fault.call === "sync" && fault.paths === "") expect(outcomes.get("ended by itself")).toBeGreaterThan(0);
		await expectNothingLost(street);
		report(street, `${what}, ${counts.length} lives (${[...outcomes].map((pair) => pair.join(": ")).join(", ")})`);
	});

	it("a disk that takes nothing any more still gives: reading goes on, writing waits", async () => {
		const server = await street.start(shim.failing({ call: "write", kind: "EIO", n: 12, times: always, paths: "" }));
		const [alva, bo] = street.devices;
		let status = 0;
		while (status < 300) status = (await street.program.postOne(server.url)).status;
		expect(status, server.output()).toBe(503);
		alva.connect(server.url);
		street.sayNext(alva);
		await alva.until("it is told to try later", () => alva.turnedAway.includes("try_later"), 20_000);
		expect(alva.waiting()).toHaveLength(1);
		const read = await call(server.url, bo.who.token, "GET", `/api/threads/${street.threadId}/messages?limit=5`);
		expect(read.status).toBe(200);
		expect(server.output()).toContain("The disk of the data folder fails.");
		alva.disconnect();
		await server.kill();
		await expectNothingLost(street);
	});

	it("control: a server that shows before it commits loses what it has shown", async () => {
		const home = await createNeighbourhood(43, {});
		const disk = compileShim(home.dataDir);
		const fault = disk.failing({ call: "write", kind: "EIO", n: 12, times: always, paths: "" });
		const server = await home.start({ ...fault, ...withOtherSource([shownBeforeCommitted]) });
		const load = keepWriting(home, server.url);
		await until("the disk takes nothing more", () => server.output().includes("disk of the data folder fails"), 20_000);
		const [alva] = home.devices;
		await alva.until("it shows something as sent", () => alva.sent.size > 0, 20_000);
		await server.kill();
		await load.stop();
		const found = checkHistory(home.dataDir, home.threadId, home.acknowledged(), []);
		expect(found.filter((line) => line.startsWith("[I2]")).length).toBeGreaterThan(0);
		await home.remove();
		disk.remove();
	});
});
