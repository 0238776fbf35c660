import type { Page } from "@playwright/test";
import type { BrowserDevice } from "./support/browser-device.ts";
import { composer, expectState, message, order, say, untilInstalled } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";

/** A page that an old worker kept: it speaks a protocol that the server left behind. */
async function openOldPage(device: BrowserDevice, url: string): Promise<Page> {
	const page = await device.newTab();
	await page.addInitScript(() => {
		const Original = window.WebSocket;
		window.WebSocket = class extends Original {
			constructor(address: string | URL, protocols?: string | string[]) {
				super(String(address).replace(/protocol=\d+/, "protocol=0"), protocols);
			}
		};
	});
	await page.goto(url);
	await expect(composer(page)).toBeVisible();
	return page;
}

test("[I1] [I3] an old page and a new one in one browser: the old one is told, and its words go by way of the new one, once", async ({
	family,
}) => {
	const alva = await family.open("alva");
	const bo = await family.open("bo");
	const url = alva.page.url();
	await untilInstalled(alva.page);
	// The old page was there first, and holds the right to send in its hand.
	await alva.page.goto("about:blank");
	const old = await openOldPage(alva, url);
	await expect(old.getByText("Hearth was updated.")).toBeVisible();
	await say(old, "page 1");
	await expectState(old, "page 1", "Waiting");

	await alva.page.goto(url);
	await expectState(alva.page, "page 1", "Sent");
	await say(alva.page, "page 2");
	await say(old, "page 3");
	await say(alva.page, "page 4");
	for (const page of [alva.page, bo.page]) {
		await expect.poll(() => order(page, "page")).toEqual(["page 1", "page 2", "page 3", "page 4"]);
	}
	await composer(old).fill("In the middle of a");
	// The old page reads from the disk what the new one has received, and shows nothing of its own as waiting for ever.
	await expect(message(old, "Waiting")).toHaveCount(0);
	await expect(old.getByText("Hearth was updated.")).toBeVisible();
	await expect(alva.page.getByText("Hearth was updated.")).toHaveCount(0);
	await old.getByRole("button", { name: "Update", exact: true }).click();
	await expect(composer(old)).toHaveValue("In the middle of a");
});
