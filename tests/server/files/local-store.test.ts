import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { createFilePlaces } from "../../../server/files/file-places.ts";
import { createLocalStore } from "../../../server/files/local-store.ts";
import { makeDataFolder } from "../../support/data-folder.ts";
import { tryStore } from "../../support/store-suite.ts";

describe("a store on this machine's disk", () => {
	tryStore(createLocalStore);

	const photo = "018f0000-0000-7000-8000-00000000ab01";
	const folder = makeDataFolder();
	const places = createFilePlaces(folder.path);
	const store = createLocalStore(places);
	afterAll(() => folder.remove());

	it("keeps them where nobody else on the machine may look", async () => {
		mkdirSync(places.incomingFolder, { recursive: true });
		writeFileSync(places.scratch(photo, "made"), "words", { mode: 0o600 });
		await store.keep(photo, "original", places.scratch(photo, "made"));
		expect(statSync(places.folder(photo)).mode & 0o777).toBe(0o700);
		expect(statSync(places.keptFolder).mode & 0o777).toBe(0o700);
	});

	it("lets go of a file that is not read to its end", async () => {
		const open = () => readdirSync("/proc/self/fd").length;
		const before = open();
		for (let round = 0; round < 20; round += 1) {
			const bytes = await store.read(photo, "original", null);
			await bytes?.stream.cancel();
		}
		expect(open()).toBeLessThan(before + 10);
	});
});
