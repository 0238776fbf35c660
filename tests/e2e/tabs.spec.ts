import { expectState, message, order, say, untilInstalled } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";

test("[I1] [I3] two tabs of one browser show each other's waiting messages offline, and neither loses any when one closes", async ({
	family,
}) => {
	const alva = await family.open("alva");
	const bo = await family.open("bo");
	const first = alva.page;
	const second = await alva.newTab();
	await second.goto(first.url());
	await untilInstalled(second);
	await say(first, "tab 1");
	await expectState(second, "tab 1", "Sent");

	await alva.goOffline();
	await say(first, "tab 2");
	await say(second, "tab 3");
	await say(first, "tab 4");
	for (const tab of [first, second]) {
		for (const text of ["tab 2", "tab 3", "tab 4"]) await expectState(tab, text, "Waiting");
		expect(await order(tab, "tab")).toEqual(["tab 1", "tab 2", "tab 3", "tab 4"]);
	}
	await first.close();
	await say(second, "tab 5");

	await alva.goOnline();
	await expectState(second, "tab 5", "Read");
	await expect(message(bo.page, "tab 5")).toBeVisible();
	expect(await order(bo.page, "tab")).toEqual(["tab 1", "tab 2", "tab 3", "tab 4", "tab 5"]);
	await expect.poll(() => order(second, "tab")).toEqual(["tab 1", "tab 2", "tab 3", "tab 4", "tab 5"]);
});

test("[I3] when the tab that sends is closed in the middle, the other one takes over", async ({ family }) => {
	const alva = await family.open("alva");
	const bo = await family.open("bo");
	const second = await alva.newTab();
	await second.goto(alva.page.url());
	for (const number of [1, 2, 3, 4, 5, 6]) await say(alva.page, `step ${number}`);
	await alva.page.close();
	await say(second, "step 7");
	await expectState(second, "step 7", "Read");
	await expect.poll(() => order(bo.page, "step")).toEqual(Array.from({ length: 7 }, (_, index) => `step ${index + 1}`));
});
