import { expect, it } from "vitest";
import { openReadingHouse } from "../../support/reading.ts";

it("[I7] a file that a disk cannot read any more holds up none that comes later", async () => {
	const home = await openReadingHouse(48);
	const broken = await home.bring("text/plain", Buffer.from("lost"));
	const reading = home.openReading({
		restMs: () => 3_600_000,
		async scan(path) {
			if (path.includes(broken)) throw Object.assign(new Error("EIO: i/o error"), { code: "EIO" });
			return "clean";
		},
	});
	reading.look();
	await expect.poll(() => home.troubles.length, { timeout: 15_000 }).toBe(1);
	const later = await home.bring("text/plain", Buffer.from("hello"));
	reading.look();
	expect(await home.settled(later)).toMatchObject({ status: "ready" });
	expect(await home.rowOf(broken)).toMatchObject({ status: "pending" });
	await reading.close();
	home.remove();
});
