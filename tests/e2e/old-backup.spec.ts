import { noNetwork } from "./support/browser-device.ts";
import { expectState, message, order, say } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";

test("[I8] a server put back to an old backup is noticed and said by a device that has seen more, and both go on", async ({
	family,
}) => {
	const alva = await family.open("alva");
	const bo = await family.open("bo");
	for (const device of [alva, bo]) device.allow(noNetwork);
	await say(alva.page, "day 1");
	await expect(message(bo.page, "day 1")).toBeVisible();
	await family.house.stop();
	const copy = family.house.keepCopy();
	await family.house.restart({});
	await say(alva.page, "day 2");
	await expectState(alva.page, "day 2", "Sent");
	await expect(message(bo.page, "day 2")).toBeVisible();
	await expect(bo.page.getByRole("alert").filter({ hasText: "put back to an older day" })).toHaveCount(0);

	await family.house.stop();
	copy.putBack();
	await family.house.restart({});
	for (const { page } of [alva, bo]) {
		await expect(page.getByRole("alert").filter({ hasText: "put back to an older day" })).toBeVisible({
			timeout: 30_000,
		});
		// What a device has seen it goes on showing.
		await expect(message(page, "day 2")).toBeVisible();
	}
	await say(bo.page, "day 3");
	await expectState(bo.page, "day 3", "Sent");
	await expect(message(alva.page, "day 3")).toBeVisible();
	expect(new Set(await order(alva.page, "day")).size).toBe((await order(alva.page, "day")).length);
});
