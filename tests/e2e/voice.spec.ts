import type { Page } from "@playwright/test";
import { attach, card, expectAttached, sendButton, strip } from "./support/attaching.ts";
import { pdf } from "./support/camera-files.ts";
import { composer, log } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";
import { toldMessages } from "./support/told-files.ts";

test.use({ browserOptions: { permissions: ["microphone"] } });

const microphone = (page: Page) => page.getByRole("button", { name: "Record a voice message" });
const recorder = (page: Page) => page.getByRole("group", { name: "Recording" });
/** At least so many seconds are on the tape: a busy machine may look a second late. */
const heard = (page: Page, seconds: number) =>
	expect(recorder(page).getByRole("timer")).toHaveText(new RegExp(`^0:0[${seconds}-9]$`));

test("a voice is recorded with a tap, heard once more, kept through a reload, and sent", async ({ family }) => {
	test.slow();
	const [alva, bo] = [await family.open("alva"), await family.open("bo")];
	const { page } = alva;
	await microphone(page).click();
	await expect(page.getByRole("button", { name: "Stop" })).toBeFocused();
	await expect(sendButton(page)).toHaveCount(1);
	await heard(page, 2);
	await page.getByRole("button", { name: "Stop" }).click();
	await expectAttached(page, "Voice message");
	await page.reload();
	await expectAttached(page, "Voice message");
	await card(page, "Voice message").getByRole("button", { name: "Play" }).click();
	await expect(card(page, "Voice message").getByRole("button", { name: "Pause" })).toBeVisible();
	await sendButton(page).click();
	await expect(strip(page)).toHaveCount(0);
	await expect(log(bo.page).getByRole("article")).toHaveCount(1);
	await expect.poll(async () => (await toldMessages(family.bo))[0]?.attachments[0]?.status).toBe("ready");
	const [file] = (await toldMessages(family.bo))[0]?.attachments ?? [];
	expect(file?.mimetype).toMatch(/^audio\/(mp4|webm)$/);
	await expect(log(bo.page).getByRole("article").getByRole("button", { name: /^Play/ })).toBeVisible();
});

test("held, the button records until it is let go; drawn away, it throws the voice away", async ({ family }) => {
	const { page } = await family.open("alva");
	await expect(microphone(page)).toBeVisible();
	const box = await microphone(page).boundingBox();
	if (box === null) throw new Error("no microphone");
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await heard(page, 1);
	await page.mouse.move(x - 150, y);
	await expect(page.getByText("Let go to cancel")).toBeVisible();
	await page.mouse.up();
	await expect(recorder(page)).toHaveCount(0);
	await expect(strip(page)).toHaveCount(0);

	await page.mouse.move(x, y);
	await page.mouse.down();
	await heard(page, 1);
	await page.mouse.up();
	await expectAttached(page, "Voice message");
});

test("a voice is sent straight from recording, and the microphone gives way to words and files", async ({ family }) => {
	const { page } = await family.open("alva");
	await microphone(page).press("Enter");
	await heard(page, 1);
	await sendButton(page).click();
	await expect(log(page).getByRole("article")).toHaveCount(1);
	await expect(strip(page)).toHaveCount(0);
	await composer(page).fill("Words");
	await expect(microphone(page)).toHaveCount(0);
	await composer(page).fill("");
	await attach(page, [pdf("list.pdf")]);
	await expect(microphone(page)).toHaveCount(0);
});

test("a recording is kept when one leaves the conversation in its middle", async ({ family }) => {
	const { page } = await family.open("alva");
	await microphone(page).click();
	await heard(page, 1);
	await page.evaluate(() => history.back());
	await expect(page.getByText("Choose a conversation")).toBeVisible();
	await page.evaluate(() => history.forward());
	await expectAttached(page, "Voice message");
});

test("without leave to use the microphone it is said how to give it", async ({ family }) => {
	const { page, context } = await family.open("alva");
	await expect(microphone(page)).toBeVisible();
	await page.evaluate(() => {
		navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("no", "NotAllowedError"));
	});
	await microphone(page).click();
	await expect(page.getByText("Hearth may not use the microphone.")).toBeVisible();
	await expect(composer(page)).toBeVisible();
	await context.clearPermissions();
});
