import { expectAccessible } from "./support/accessible.ts";
import { act, aFinger, item } from "./support/actions.ts";
import { composer, log, message, say, untilInstalled } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";

test("several messages are marked with the keyboard, copied with names and times, and let go, without a network", async ({
	family,
}) => {
	const alva = await family.open("alva");
	const { page, context } = alva;
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await untilInstalled(page);
	for (const words of ["One apple", "Two pears", "Three plums"]) await say(page, words);
	await alva.goOffline();
	await page.reload();
	await message(page, "One apple").focus();
	await page.keyboard.press("Enter");
	await expect(item(page, "Reply")).toBeFocused();
	await page.keyboard.press("s");
	await expect(item(page, "Star")).toBeFocused();
	await page.keyboard.press("s");
	await expect(item(page, "Select")).toBeFocused();
	await page.keyboard.press("Enter");

	await expect(page.getByText("1 selected")).toBeVisible();
	await expect(message(page, "One apple")).toBeFocused();
	await page.keyboard.press("End");
	await page.keyboard.press("Space");
	await expect(page.getByText("2 selected")).toBeVisible();
	await expect(page.getByRole("checkbox", { name: "Select: Three plums" })).toBeChecked();
	await expect(page.getByRole("checkbox", { name: "Select: Two pears" })).not.toBeChecked();
	await expectAccessible(page);
	await page.getByRole("button", { name: "Copy" }).click();
	await expect(page.getByText("Copied", { exact: true })).toBeVisible();
	const lines = (await page.evaluate(() => navigator.clipboard.readText())).split("\n");
	expect(lines).toEqual([
		expect.stringMatching(/^\[.+\] Alva: One apple$/),
		expect.stringMatching(/^\[.+\] Alva: Three plums$/),
	]);

	await page.getByRole("button", { name: "Done" }).click();
	await expect(log(page).getByRole("checkbox")).toHaveCount(0);
	await expect(message(page, "Three plums")).toBeFocused();
	await act(page, "Two pears", "Select");
	await expect(page.getByText("1 selected")).toBeVisible();
	await message(page, "Two pears").focus();
	await page.keyboard.press("Escape");
	await expect(log(page).getByRole("checkbox")).toHaveCount(0);
	await expect(message(page, "Two pears")).toBeFocused();
});

test.describe("on a phone", () => {
	test.use({ browserOptions: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } });

	test("taps anywhere on messages mark them, and what is marked is shared as one", async ({ family }) => {
		const { page } = await family.open("alva");
		await page.evaluate(() => {
			const share = async (given: object) => void Object.assign(window, { given });
			Object.defineProperty(navigator, "share", { value: share, configurable: true });
		});
		for (const words of ["See https://example.org", "And this"]) {
			await composer(page).fill(words);
			await page.getByRole("button", { name: "Send" }).tap();
			await expect(message(page, words)).toBeVisible();
		}
		const finger = await aFinger(page);
		await finger.rest(message(page, "And this").getByText("And this"), () =>
			expect(item(page, "Select")).toBeVisible(),
		);
		await item(page, "Select").tap();
		await expect(page.getByText("1 selected")).toBeVisible();
		// A tap on a link marks its message, too, and leads nowhere.
		await message(page, "example.org").getByRole("link").tap();
		await expect(page.getByText("2 selected")).toBeVisible();
		await expectAccessible(page);
		await page.getByRole("button", { name: "Share…" }).tap();
		const both = { text: "See https://example.org\n\nAnd this" };
		await expect.poll(() => page.evaluate(() => Reflect.get(window, "given"))).toEqual(both);
		await page.getByRole("checkbox", { name: "Select: And this" }).tap();
		await expect(page.getByText("1 selected")).toBeVisible();
		await page.getByRole("button", { name: "Done" }).tap();
		await expect(page.getByText("selected")).toHaveCount(0);
	});
});
