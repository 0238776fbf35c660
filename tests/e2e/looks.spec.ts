import { expectAccessible } from "./support/accessible.ts";
import { familyChat, openThread, say, threadLink } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";

const phone = { width: 390, height: 844 };
const wide = { width: 1280, height: 800 };

for (const colorScheme of ["light", "dark"] as const) {
	test.describe(`in the ${colorScheme}`, () => {
		test.use({ browserOptions: { colorScheme } });

		test(`axe finds nothing on the pages before signing in (${colorScheme})`, async ({ house, newDevice }) => {
			const { page } = await newDevice();
			const doors = [
				[house.setupUrl() ?? "/setup#x", "Create family"],
				["/sign-in", "Sign in"],
				["/join#a-code", "Join"],
			] as const;
			for (const [path, button] of doors) {
				await page.goto(new URL(path, house.url).href);
				await expect(page.getByRole("button", { name: button })).toBeVisible();
				await expectAccessible(page);
			}
		});

		test(`axe finds nothing in the house, on a phone and on a wide screen (${colorScheme})`, async ({ family }) => {
			const { page } = await family.open("alva");
			await say(page, "How does this look?");
			for (const size of [wide, phone]) {
				await page.setViewportSize(size);
				await expectAccessible(page);
				await page.goto(family.house.url);
				await expect(threadLink(page, familyChat)).toBeVisible();
				await expectAccessible(page);
				await openThread(page, familyChat);
			}
		});
	});
}

test("on a phone the list and the conversation are two screens; wide, they stand side by side", async ({ family }) => {
	const { page } = await family.open("alva");
	const list = page.getByRole("navigation", { name: "Threads" });
	await page.setViewportSize(wide);
	await expect(list).toBeVisible();
	await expect(page.getByRole("log", { name: "Messages" })).toBeVisible();
	await page.setViewportSize(phone);
	await expect(list).toBeHidden();
	await expect(page.getByRole("log", { name: "Messages" })).toBeVisible();
	await page.goto(family.house.url);
	await expect(list).toBeVisible();
	await expect(page.getByRole("log", { name: "Messages" })).toBeHidden();
});

test("nothing is cut off sideways, on a small phone and with text twice as large", async ({ family }) => {
	const { page } = await family.open("alva");
	await say(page, "A-very-long-word-without-any-place-to-break-it-".repeat(8));
	await page.setViewportSize({ width: 320, height: 640 });
	const overflow = () =>
		page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
	expect(await overflow()).toBe(0);
	await page.evaluate(() => {
		document.documentElement.style.fontSize = "200%";
	});
	expect(await overflow()).toBe(0);
});
