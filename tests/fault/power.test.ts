import { readFileSync, rmSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { checkHistory } from "../support/check-history.ts";
import { counted } from "../support/counted.ts";
import { compileShim, needsShim, type Shim } from "./disk-shim.ts";
import { expectNothingLost, keepWriting, report } from "./load.ts";
import { createNeighbourhood, type Neighbourhood } from "./neighbourhood.ts";
import { normalForFull, withOtherSource } from "./other-source.ts";
import { cutPower, readFolder } from "./power-cut.ts";
import { until } from "./until.ts";

const cuts = process.env.PROVE ? 100 : 20;
const cutsAfterFailedSync = process.env.PROVE ? 30 : 4;
/** How much of what was never synced is on the disk all the same: nothing, some torn part, nearly all, all. */
const shares = [0, 0, 0.3, 0.7, 0.95, 1] as const;
const seed = Number(process.env.SEED ?? 20261121);

let street: Neighbourhood | null = null;
let shim: Shim | null = null;

afterEach(async () => {
	await street?.remove();
	shim?.remove();
});

async function begin(): Promise<{ home: Neighbourhood; disk: Shim }> {
	const home = await createNeighbourhood(seed, {});
	const disk = compileShim(home.dataDir);
	street = home;
	shim = disk;
	return { home, disk };
}

/** One life of a server under load that ends with the power: only what its disk had confirmed is sure to be there. */
async function liveAndLosePower(home: Neighbourhood, env: Record<string, string>, survives: number): Promise<void> {
	const journal = `${home.dataDir}.journal`;
	rmSync(journal, { force: true });
	const before = readFolder(home.dataDir);
	const server = await home.start({ ...env, DISK_JOURNAL: journal }).catch((error: Error) => {
		// With a failing sync it may not even have begun.
		expect(error.message).toMatch(/\(SQLITE_IOERR_\w+\)/);
		return null;
	});
	if (server !== null) {
		const load = keepWriting(home, server.url);
		const shown = home.acknowledged().size;
		const share = home.random.between(1, 60);
		let hasEnded = false;
		void server.ended.then(() => {
			hasEnded = true;
		});
		await until("its share is done", () => hasEnded || home.acknowledged().size >= shown + share, 30_000);
		await server.kill();
		await load.stop();
	}
	cutPower(home.dataDir, before, readFileSync(journal), survives, home.random);
	rmSync(journal, { force: true });
}

describe.skipIf(needsShim.skip)("[I1] [I2] [I4] the power goes", () => {
	it(`loses nothing that was shown, whatever of the rest is on the disk (${cuts} cuts, seed ${seed})`, async () => {
		const { home, disk } = await begin();
		for (let cut = 0; cut < cuts; cut += 1) {
			await liveAndLosePower(home, disk.journaled(""), home.random.pick(shares));
		}
		await expectNothingLost(home);
		report(home, `power loss: ${cuts} cuts`);
	});

	it(`loses nothing when a sync has failed before (${cutsAfterFailedSync} cuts)`, async () => {
		const { home, disk } = await begin();
		for (let cut = 0; cut < cutsAfterFailedSync; cut += 1) {
			const fault = { call: "sync", kind: "EIO", n: home.random.between(1, 40), times: 1, paths: "" } as const;
			await liveAndLosePower(home, disk.failing(fault), home.random.pick(shares));
		}
		await expectNothingLost(home);
		report(home, `power loss after a failed sync: ${cutsAfterFailedSync} cuts`);
	});

	it("control: with synchronous = NORMAL the same cut loses what was shown", async () => {
		const { home, disk } = await begin();
		await liveAndLosePower(home, { ...disk.journaled(""), ...withOtherSource([normalForFull]) }, 0);
		const found = checkHistory(home.dataDir, home.threadId, home.acknowledged(), []);
		const lost = found.filter((line) => line.startsWith("[I2]")).length;
		expect(lost).toBeGreaterThan(0);
		counted(`control, synchronous = NORMAL: ${lost} of ${home.acknowledged().size} shown were lost`);
	});
});
