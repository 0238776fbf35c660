import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible.ts";
import { aFinger } from "./support/actions.ts";
import { composer, message, untilInstalled } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";

const asking = (page: Page): Locator => page.getByRole("dialog", { name: "Send later" });
const list = (page: Page): Locator => page.getByRole("dialog", { name: "Scheduled" });
const bar = (page: Page): Locator => page.getByRole("button", { name: /^Scheduled \(/ });

async function sendLater(page: Page, text: string, when: string): Promise<void> {
	await composer(page).fill(text);
	await page.getByRole("button", { name: "Schedule", exact: true }).click();
	await asking(page).getByRole("button", { name: when }).click();
	await expect(asking(page)).toHaveCount(0);
	await expect(composer(page)).toHaveValue("");
}

test("[I1] what is sent later is kept without a network, stands on all my devices alone, and is changed and sent from another", async ({
	family,
}) => {
	const [alva, tablet, bo] = [await family.open("alva"), await family.open("alva"), await family.open("bo")];
	await untilInstalled(alva.page);
	await alva.goOffline();
	await composer(alva.page).fill("Happy birthday");
	await alva.page.getByRole("button", { name: "Schedule", exact: true }).click();
	await expect(asking(alva.page)).toBeVisible();
	await expectAccessible(alva.page);
	await asking(alva.page).getByRole("button", { name: "Tomorrow morning" }).click();
	await expect(composer(alva.page)).toHaveValue("");
	await expect(bar(alva.page)).toContainText("Scheduled (1)");
	await alva.page.reload();
	await bar(alva.page).click();
	await expect(list(alva.page).getByRole("listitem")).toContainText("Only on this device so far.");
	await expectAccessible(alva.page);
	await alva.page.keyboard.press("Escape");
	await expect(bar(alva.page)).toBeFocused();

	await alva.goOnline();
	await expect(bar(tablet.page)).toContainText("Scheduled (1)");
	await bar(tablet.page).click();
	const row = list(tablet.page).getByRole("listitem");
	await expect(row).toContainText("Happy birthday");
	await expect(row).toContainText("It goes out even if your devices are off.");
	await row.getByRole("button", { name: "Change" }).click();
	await row.getByRole("textbox", { name: "Message" }).fill("Happy birthday, dear Bo");
	await row.getByRole("button", { name: "Save" }).click();
	await bar(alva.page).click();
	await expect(list(alva.page).getByRole("listitem")).toContainText("Happy birthday, dear Bo");
	await expect(bar(bo.page)).toHaveCount(0);
	await expect(message(bo.page, "Happy birthday")).toHaveCount(0);

	await row.getByRole("button", { name: "Send now" }).click();
	await expect(message(bo.page, "Happy birthday, dear Bo")).toHaveCount(1);
	await expect(message(tablet.page, "Happy birthday, dear Bo")).toHaveCount(1);
	await expect(list(alva.page)).toContainText("Nothing is waiting to be sent later.");
	await alva.page.keyboard.press("Escape");
	await expect(bar(alva.page)).toHaveCount(0);
});

test("what was to be sent later is taken back after a question, and a time that has passed is none", async ({
	family,
}) => {
	const { page } = await family.open("alva");
	await sendLater(page, "Perhaps not", "Monday morning");
	await composer(page).fill("Half a thought");
	await page.getByRole("button", { name: "Send", exact: true }).click({ button: "right" });
	await asking(page).getByLabel("When").fill("2020-01-01T08:00");
	await asking(page).getByRole("button", { name: "Send then" }).click();
	await expect(asking(page)).toContainText("Choose a time that is still to come.");
	await page.keyboard.press("Escape");
	await expect(asking(page)).toHaveCount(0);
	await expect(composer(page)).toHaveValue("Half a thought");
	await expect(message(page, "Half a thought")).toHaveCount(0);

	await bar(page).click();
	await list(page).getByRole("button", { name: "Delete" }).click();
	await page.getByRole("dialog", { name: "Delete this message?" }).getByRole("button", { name: "Cancel" }).click();
	await expect(list(page).getByRole("listitem")).toContainText("Perhaps not");
	await list(page).getByRole("button", { name: "Delete" }).click();
	await page.getByRole("dialog", { name: "Delete this message?" }).getByRole("button", { name: "Delete" }).click();
	await expect(list(page)).toContainText("Nothing is waiting to be sent later.");
});

test.describe("on a phone", () => {
	test.use({ browserOptions: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } });

	test("a finger that rests on Send asks when, and sends nothing as it goes up", async ({ family }) => {
		const { page } = await family.open("alva");
		await composer(page).fill("Good night");
		const finger = await aFinger(page);
		await finger.rest(page.getByRole("button", { name: "Send", exact: true }), () =>
			expect(asking(page)).toBeVisible(),
		);
		await expect(message(page, "Good night")).toHaveCount(0);
		await asking(page).getByRole("button", { name: "Tomorrow morning" }).tap();
		await expect(bar(page)).toContainText("Scheduled (1)");
		await expect(composer(page)).toHaveValue("");
	});
});
