import { createZip } from "../../client/data/keepsake/zip.ts";
import { expectAccessible } from "./support/accessible.ts";
import { untilInstalled } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";
import { aPhoto } from "./support/sample-files.ts";

const chat = [
	"a line of nobody's",
	"25/12/2023, 09:05 - Messages and calls are end-to-end encrypted.",
	"25/12/2023, 09:05 - Alva: <Media omitted>",
	"25/12/2023, 09:06 - Oma: IMG-20231225-WA0001.jpg (file attached)",
	"the lake in winter",
	"31/12/2023, 21:45 - Bo <b>: happy new year",
	"31/12/2023, 21:46 - Alva: and to you",
].join("\n");

const open = "Bring in a conversation";
const file = "Zip or text of the conversation";

test("an export of WhatsApp is looked into without a network, and its report says what could not be read", async ({
	family,
}) => {
	const { page, goOffline } = await family.open("alva");
	await untilInstalled(page);
	await page.getByRole("link", { name: "Profile" }).click();
	await page.getByRole("link", { name: open }).click();
	const chosen = page.getByLabel(file);
	await expect(chosen).toBeVisible();
	await goOffline();
	await chosen.setInputFiles({ name: "chat.txt", mimeType: "text/plain", buffer: Buffer.from(chat) });
	const report = page.getByRole("region", { name: "What is in it" });
	await expect(report).toContainText("4 messages, from 25 December 2023 to 31 December 2023.");
	await expect(report).toContainText("Written by Alva, Oma and Bo <b>.");
	await expect(report).toContainText("Photos and files: 0 came with it, 2 did not.");
	await expect(report).toContainText("Line 1: a line of nobody's");
	await expectAccessible(page);
	await chosen.setInputFiles({ name: "diary.txt", mimeType: "text/plain", buffer: Buffer.from("dear diary") });
	await expect(page.getByRole("region", { name: "Your export" }).getByRole("alert")).toContainText(
		"No conversation was found in this file.",
	);
	await expect(report).toHaveCount(0);
});

test("a conversation is brought in: by hand who is who, with its photo and its days, once, and says who brought it", async ({
	family,
}) => {
	const zip = createZip(new Date("2026-11-20T12:00:00Z"));
	await zip.add("_chat.txt", new Blob([chat]));
	await zip.add("IMG-20231225-WA0001.jpg", new Blob([(await aPhoto(400, 300)).bytes]));
	const buffer = Buffer.from(await zip.end().arrayBuffer());
	const exported = { name: "WhatsApp Chat with Winter.zip", mimeType: "application/zip", buffer };
	const { page, goOffline, goOnline } = await family.open("alva");
	await untilInstalled(page);
	await page.getByRole("link", { name: "Profile" }).click();
	await page.getByRole("link", { name: open }).click();
	await page.getByLabel(file).setInputFiles(exported);
	const form = page.getByRole("region", { name: "Bring it in" });
	await expect(form.getByLabel("Alva", { exact: true }).first()).toHaveValue(/.+/);
	await expect(form.getByLabel("Oma")).toHaveValue("");
	await form.getByLabel("Bo <b>").selectOption({ label: "Bo" });
	await expect(form.getByLabel("Name of the conversation")).toHaveValue("Winter");
	await expect(form.getByRole("checkbox", { name: /Bo/ })).toBeChecked();
	await expectAccessible(page);
	// It begins without a network, outlives the page, and goes on when there is one.
	await goOffline();
	await form.getByRole("button", { name: "Bring it in" }).click();
	await expect(page.getByText("It goes on as soon as there is a connection.")).toBeVisible();
	await expectAccessible(page);
	await page.reload();
	await expect(page.getByText("It goes on as soon as there is a connection.")).toBeVisible();
	await goOnline();
	const done = page.getByRole("region", { name: "Brought in" });
	await expect(done).toContainText("3 messages were brought in.");
	await expect(done).toContainText("1 photo or file is not in the export.");
	await expectAccessible(page);
	await done.getByRole("link", { name: "Open the conversation" }).click();
	const messages = page.getByRole("log", { name: "Messages" });
	await expect(messages.getByRole("article", { name: /^Oma, .*the lake in winter.*imported/ })).toBeVisible();
	await expect(messages.getByRole("article", { name: /^Bo, .*happy new year/ })).toBeVisible();
	await expect(messages.getByRole("article", { name: /^You, .*and to you/ })).toContainText("Imported");
	await expect(messages.getByText("25 December 2023", { exact: true })).toBeVisible();
	await expect(messages.getByRole("article", { name: /lake/ }).locator("img")).toBeVisible();
	await expectAccessible(page);

	// Bo sees the same, and nothing of it is new.
	const bo = await family.open("bo");
	const link = bo.page.getByRole("navigation", { name: "Threads" }).getByRole("link", { name: /Winter/ });
	await expect(link).toBeVisible();
	await expect(link).not.toContainText(/unread|new/);
	await link.click();
	await expect(bo.page.getByRole("article", { name: /^You, .*happy new year/ })).toBeVisible();

	await page.goto(`${family.house.url}/import`);
	await page.getByLabel(file).setInputFiles(exported);
	await expect(page.getByText("Part of it is in “Winter” already.")).toBeVisible();
	await page.getByRole("button", { name: "Bring it in" }).click();
	await expect(done).toContainText("0 messages were brought in.");
	await expect(done).toContainText("3 messages were here already.");
});
