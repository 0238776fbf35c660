import { expectAccessible } from "./support/accessible.ts";
import { untilInstalled } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";

const chat = [
	"a line of nobody's",
	"25/12/2023, 09:05 - Messages and calls are end-to-end encrypted.",
	"25/12/2023, 09:05 - Alva: <Media omitted>",
	"31/12/2023, 21:45 - Bo <b>: happy new year",
].join("\n");

test("an export of WhatsApp is looked into without a network, and its report says what could not be read", async ({
	family,
}) => {
	const { page, goOffline } = await family.open("alva");
	await untilInstalled(page);
	await page.getByRole("link", { name: "Profile" }).click();
	await page.getByRole("link", { name: "Bring in a conversation" }).click();
	const chosen = page.getByLabel("Zip or text of the conversation");
	await expect(chosen).toBeVisible();
	await goOffline();
	await chosen.setInputFiles({ name: "chat.txt", mimeType: "text/plain", buffer: Buffer.from(chat) });
	const report = page.getByRole("region", { name: "What is in it" });
	await expect(report).toContainText("2 messages, from 25 December 2023 to 31 December 2023.");
	await expect(report).toContainText("Written by Alva and Bo <b>.");
	await expect(report).toContainText("Photos and files: 0 came with it, 1 did not.");
	await expect(report).toContainText("Line 1: a line of nobody's");
	await expectAccessible(page);
	await chosen.setInputFiles({ name: "diary.txt", mimeType: "text/plain", buffer: Buffer.from("dear diary") });
	await expect(page.getByRole("region", { name: "Your export" }).getByRole("alert")).toContainText(
		"No conversation was found in this file.",
	);
	await expect(report).toHaveCount(0);
});
