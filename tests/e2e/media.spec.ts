import type { Page } from "@playwright/test";
import { asFromACamera, gradient } from "../support/pictures.ts";
import { call, familyThreadId, type SignedInProgram } from "../support/rest.ts";
import { expectAccessible } from "./support/accessible.ts";
import { familyChat, message, untilInstalled } from "./support/conversation.ts";
import { expect, type Family, test } from "./support/family.ts";

test.use({ serverEnv: { SEGMENT_MESSAGES: "20" } });

/** Bo's program says something with a file, and waits until it can be seen. */
async function sendFile(bo: SignedInProgram, filename: string, mimetype: string, bytes: Buffer): Promise<void> {
	const said = { filename, mimetype, size: bytes.length };
	const { body } = await call(bo.url, bo.token, "POST", "/api/files", said);
	const { uploadUrl, headers, file } = body as {
		uploadUrl: string;
		headers: Record<string, string>;
		file: { id: string };
	};
	await fetch(uploadUrl, { method: "PUT", headers, body: new Uint8Array(bytes) });
	await expect
		.poll(async () => (await call(bo.url, bo.token, "GET", `/api/files/${file.id}/status`)).body.status)
		.toBe("ready");
	await sayAs(bo, { body: "", fileIds: [file.id] });
}

let composed = Date.UTC(2025, 0, 1);
async function sayAs(bo: SignedInProgram, said: object): Promise<void> {
	composed += 60_000;
	const path = `/api/threads/${await familyThreadId(bo)}/messages`;
	await call(bo.url, bo.token, "POST", path, { composedAt: new Date(composed).toISOString(), ...said });
}

/** An address, two photos and a document, and so much talk that the first of it is segments away. */
async function fill({ bo }: Family): Promise<void> {
	await sayAs(bo, { body: "Long ago. Then look at https://ferries.example/times, it is all there. And more." });
	await sendFile(bo, "lake.jpg", "image/jpeg", await asFromACamera(gradient(800, 600)).jpeg().toBuffer());
	for (let number = 0; number < 45; number += 1) await sayAs(bo, { body: `letter ${number}` });
	await sendFile(bo, "boat.jpg", "image/jpeg", await gradient(600, 800).jpeg().toBuffer());
	await sendFile(bo, "trip.pdf", "application/pdf", Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"));
}

const photos = (page: Page) => page.getByRole("tabpanel").getByRole("button", { name: /^Photo from Bo/ });
const drawn = (page: Page) => page.getByRole("tabpanel").locator("img");

test("photos, files and links of a conversation, and back to where they were said, without a network too", async ({
	family,
}) => {
	await fill(family);
	const alva = await family.open("alva");
	const { page } = alva;
	await untilInstalled(page);
	await page.getByRole("link", { name: /Details/ }).click();
	await page.getByRole("link", { name: "Photos, files and links" }).click();
	await expect(photos(page)).toHaveCount(2);
	await expect(drawn(page)).toHaveCount(2);
	await expectAccessible(page);

	await photos(page).first().focus();
	await page.keyboard.press("ArrowRight");
	await expect(photos(page).nth(1)).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(page.getByRole("dialog", { name: "Photos and videos" })).toBeVisible();
	await page.keyboard.press("Escape");
	await expect(photos(page).nth(1)).toBeFocused();

	await page.getByRole("tab", { name: "Files" }).click();
	await expect(page.getByRole("tabpanel")).toContainText("trip");
	await expectAccessible(page);
	await page.keyboard.press("ArrowRight");
	const link = page.getByRole("tabpanel").getByRole("link", { name: "ferries.example" });
	await expect(link).toHaveAttribute("href", "https://ferries.example/times");
	await expect(page.getByRole("tabpanel")).toContainText(
		"Then look at https://ferries.example/times, it is all there.",
	);
	await expectAccessible(page);

	await alva.goOffline();
	await page.reload();
	await expect(drawn(page)).toHaveCount(2);
	await page.getByRole("tab", { name: "Links" }).click();
	await page.getByRole("button", { name: /^Show in conversation/ }).click();
	await expect(page.getByRole("heading", { name: familyChat })).toBeVisible();
	await expect(message(page, "Then look at")).toBeInViewport();
});

test("the storage page says what is kept, and frees what the server has", async ({ family }) => {
	await fill(family);
	const alva = await family.open("alva");
	const { page } = alva;
	await page.goto(new URL("/storage", family.house.url).href);
	const server = page.getByRole("region", { name: "At the family's server" });
	await expect(server.locator("p", { hasText: "of 2.1 GB" })).toBeVisible();
	await page.getByRole("radio", { name: "2 GB" }).check();
	// This takes its time, in which the choice reaches the disk.
	await expectAccessible(page);
	await page.reload();
	await expect(page.getByRole("radio", { name: "2 GB" })).toBeChecked();
	await page.getByRole("button", { name: "Free up space" }).click();
	await page.getByRole("dialog").getByRole("button", { name: "Free up space" }).click();
	await expect(page.getByText(/freed|nothing to free/)).toBeVisible();
	await expectAccessible(page);
});
