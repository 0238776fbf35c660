import { cast } from "../support/cast.ts";
import { familyChat, openThread, say, signIn, untilInstalled } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";

test.use({ browserOptions: { locale: "de-AT" } });

test("whoever comes in with a German browser is spoken to in German from the first page on", async ({
	house,
	newDevice,
}) => {
	const { page } = await newDevice();
	await page.goto(`${house.url}/sign-in`);
	await expect(page.getByRole("heading", { name: "Schön, dass du da bist" })).toBeVisible();
	await expect(page.locator("html")).toHaveAttribute("lang", "de");
	await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
	await expect(page.getByLabel("Passwort", { exact: true })).toBeVisible();
});

test("another language is chosen for this device, holds without a network, and the browser's own comes back", async ({
	family,
	newDevice,
}) => {
	const { url } = family.house;
	const { page, goOffline } = await newDevice();
	await page.goto(`${url}/sign-in`);
	await page.evaluate(() => localStorage.setItem("hearth-1-language", "en"));
	await signIn(page, url, cast.bo);
	await openThread(page, familyChat);
	await say(page, "Soup?");
	await untilInstalled(page);

	await goOffline();
	await page.goto(`${url}/profile`);
	await page.getByRole("combobox", { name: "Language", exact: true }).selectOption({ label: "Deutsch" });
	await expect(page.getByRole("heading", { name: "Profil", exact: true })).toBeVisible();
	await page.goto(url);
	await page.getByRole("link", { name: /Familienchat/ }).click();
	const said = page.getByRole("log", { name: "Nachrichten" }).getByRole("article").filter({ hasText: "Soup?" });
	await expect(said).toHaveAccessibleName(/^Du, \d\d:\d\d: Soup\?/);
	await page.reload();
	await expect(page.getByRole("textbox", { name: "Nachricht" })).toBeVisible();

	await page.goto(`${url}/profile`);
	await page.getByRole("combobox", { name: "Sprache", exact: true }).selectOption({ label: "Wie dieser Browser" });
	await expect(page.getByRole("heading", { name: "Profil", exact: true })).toBeVisible();
	expect(await page.evaluate(() => localStorage.getItem("hearth-1-language"))).toBeNull();
});
