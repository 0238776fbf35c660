import { familyName } from "../support/cast.ts";
import { expectAccessible } from "./support/accessible.ts";
import { choose, expectAttached } from "./support/attaching.ts";
import { heic, pdf, picture } from "./support/camera-files.ts";
import { composer, familyChat, message, say, threadLink, untilInstalled } from "./support/conversation.ts";
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
				["/sign-in/pictures", "Sign in"],
			] as const;
			for (const [path, button] of doors) {
				await page.goto(new URL(path, house.url).href);
				await expect(page.getByRole("button", { name: button })).toBeVisible();
				await expectAccessible(page);
			}
		});

		test(`axe finds nothing in the house, on a phone and on a wide screen (${colorScheme})`, async ({ family }) => {
			const { page } = await family.open("alva");
			await expectAccessible(page);
			await say(page, "How does this look?");
			await page.setViewportSize(phone);
			await expectAccessible(page);
			await page.goto(family.house.url);
			await expect(threadLink(page, familyChat)).toBeVisible();
			await expectAccessible(page);
			for (const [place, heading] of [
				["Search", "Search"],
				["Family", familyName],
				["Devices", "Devices"],
				["Profile", "Profile"],
			] as const) {
				await page.getByRole("navigation", { name: "More" }).getByRole("link", { name: place }).click();
				await expect(page.getByRole("heading", { name: heading, level: 1 })).toBeVisible();
				await expectAccessible(page);
				await page.goto(family.house.url);
			}
			await page.setViewportSize(wide);
			await page.goto(new URL("/threads/00000000-0000-4000-8000-000000000000", family.house.url).href);
			await expect(page.getByRole("heading", { name: "This conversation is not here" })).toBeVisible();
			await expectAccessible(page);
		});

		test(`axe finds nothing where something is attached, refused or recorded (${colorScheme})`, async ({ family }) => {
			const { page, context } = await family.open("alva");
			await context.grantPermissions(["microphone"]);
			await page.getByRole("button", { name: "Record a voice message" }).click();
			await expect(page.getByRole("timer")).toHaveText(/^0:0[1-9]$/);
			await expectAccessible(page);
			await page.getByRole("button", { name: "Stop" }).click();
			await expectAttached(page, "Voice message");
			await choose(page, page, [await picture("lake.jpg"), pdf("list.pdf"), heic("IMG_0001.heic")]);
			for (const name of ["lake.jpg", "list.pdf"]) await expectAttached(page, name);
			await expect(page.getByText("IMG_0001.heic is a kind of photo")).toBeVisible();
			await page.getByRole("button", { name: "Remove list.pdf" }).click();
			await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
			for (const size of [wide, phone]) {
				await page.setViewportSize(size);
				await expectAccessible(page);
			}
		});

		test(`axe finds nothing while there is trouble, and in questions (${colorScheme})`, async ({ family }) => {
			const alva = await family.open("alva");
			const { page } = alva;
			await untilInstalled(page);
			await composer(page).fill("long ".repeat(4_000));
			await composer(page).press("Enter");
			await expect(message(page, "long long")).toContainText("Not sent");
			await alva.goOffline();
			await say(page, "Nobody hears this yet");
			await expectAccessible(page);
			await page.getByRole("link", { name: "Devices" }).click();
			await page.getByRole("button", { name: "Sign out", exact: true }).click();
			await expect(page.getByRole("dialog")).toBeVisible();
			await expectAccessible(page);
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

test("when all is well the conversation has nearly the whole height, on a phone and on a wide screen", async ({
	family,
}) => {
	const { page } = await family.open("alva");
	await say(page, "Room to talk");
	for (const size of [wide, phone]) {
		await page.setViewportSize(size);
		const box = await page.getByRole("log", { name: "Messages" }).boundingBox();
		expect(box?.height ?? 0).toBeGreaterThan(size.height * 0.7);
		expect(box?.y ?? size.height).toBeLessThan(size.height * 0.15);
	}
});
