import { existsSync, readFileSync } from "node:fs";
import { Upload } from "tus-js-client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFilePlaces } from "../../../server/files/file-places.ts";
import { type CuttingProxy, openCuttingProxy } from "../../support/cutting-proxy.ts";
import { openServer, type TestServer } from "../../support/server.ts";
import { announce, sha256, someBytes, type Ticket } from "../../support/upload.ts";

const megabyte = 1024 * 1024;

let house: TestServer;
let network: CuttingProxy;
beforeAll(async () => {
	house = await openServer({});
	network = await openCuttingProxy(await house.app.listen());
});
afterAll(async () => {
	network.close();
	await house.close();
});

/** Everybody's client for tus, over a network that breaks. Resolves when it says that all is there. */
function uploadByTus({ uploadUrl }: Ticket, bytes: Uint8Array, chunkSize: number): Promise<void> {
	const url = new URL(uploadUrl);
	url.host = `127.0.0.1:${network.port}`;
	return new Promise((resolve, reject) => {
		new Upload(Buffer.from(bytes), {
			...{ uploadUrl: url.href, chunkSize, retryDelays: [0, 20, 20, 20, 20, 20], storeFingerprintForResuming: false },
			onSuccess: () => resolve(),
			onError: reject,
		}).start();
	});
}

describe("tus-js-client", () => {
	it.each([
		["in one piece", Number.POSITIVE_INFINITY, [1_200_000, 300, 700_000, 400_000]],
		["in pieces of 256 KB", 256 * 1024, [200_000, 300, 100_000, 150_000]],
	])("brings a file over a network that breaks again and again, %s", async (_how, chunkSize, cuts) => {
		const bytes = someBytes(3 * megabyte);
		const alva = await house.signedIn("alva");
		const ticket = await announce(house, alva, bytes, { hash: sha256(bytes) });
		const [upBefore, cutsBefore] = [network.wentUp(), network.cuts()];
		network.cutAfter(cuts);
		await uploadByTus(ticket, bytes, chunkSize);
		const row = await house.database.selectFrom("files").selectAll().where("id", "=", ticket.file.id).execute();
		expect(row).toMatchObject([{ uploaded_at: expect.any(String), hash: sha256(bytes) }]);
		const kept = createFilePlaces(house.dataDir).kept(ticket.file.id, "original");
		await expect.poll(() => existsSync(kept), { timeout: 10_000 }).toBe(true);
		expect(sha256(readFileSync(kept))).toBe(sha256(bytes));
		expect(network.cuts() - cutsBefore).toBeGreaterThanOrEqual(3);
		// It went on each time: beginning anew would have brought half as much again.
		expect(network.wentUp() - upBefore).toBeLessThan(bytes.length * 1.3);
	});
});
