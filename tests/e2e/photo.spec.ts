import { Buffer } from "node:buffer";
import type { Locator, Page } from "@playwright/test";
import { cast } from "../support/cast.ts";
import { asFromACamera, gradient } from "../support/pictures.ts";
import { expectAccessible } from "./support/accessible.ts";
import { openProfile, panel } from "./support/account.ts";
import { refusedWith } from "./support/browser-device.ts";
import { familyChat, message, openThread, say } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";

/** Lying on its side, as a phone takes it: 640 wide and 480 high once it is turned. */
const fromAPhone = async () => ({
	...{ name: "me at the lake.jpg", mimeType: "image/jpeg" },
	buffer: await asFromACamera(gradient(480, 640)).jpeg().toBuffer(),
});

async function choose(page: Page, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
	const chooser = page.waitForEvent("filechooser");
	await panel(page, "Photo")
		.getByRole("button", { name: /^Choose/ })
		.click();
	await (await chooser).setFiles(file);
}
const facesIn = (place: Locator) => place.locator("img[src^='blob:']");

test("a photo stands for its person wherever they are named, offline too, until they take it away", async ({
	family,
}) => {
	const bo = await family.open("bo");
	const alva = await family.open("alva");
	await say(bo.page, "Do I look tired?");
	await expect(message(alva.page, "Do I look tired?")).toBeVisible();
	await openProfile(bo.page);
	await choose(bo.page, await fromAPhone());
	await expect(panel(bo.page, "Photo").getByText("Everybody in the family sees it now.")).toBeVisible();
	await expectAccessible(bo.page);
	await expect(facesIn(bo.page.getByRole("main"))).toHaveCount(1);

	const face = facesIn(message(alva.page, "Do I look tired?"));
	await expect(face).toHaveCount(1);
	// A square from its middle, and upright: red grew to the right of what lay on its side, and now grows downwards.
	const { sides, above, below } = await face.evaluate((img: HTMLImageElement) => {
		const canvas = document.createElement("canvas");
		canvas.width = img.naturalWidth;
		canvas.height = img.naturalHeight;
		const ink = canvas.getContext("2d", { willReadFrequently: true });
		ink?.drawImage(img, 0, 0);
		const redAt = (y: number) => ink?.getImageData(canvas.width / 2, y, 1, 1).data[0] ?? 0;
		return { sides: [canvas.width, canvas.height], above: redAt(20), below: redAt(canvas.height - 20) };
	});
	expect(sides).toEqual([640, 640]);
	expect(below - above).toBeGreaterThan(100);

	await alva.goOffline();
	await alva.page.reload();
	await openThread(alva.page, familyChat);
	await expect(facesIn(message(alva.page, "Do I look tired?"))).toHaveCount(1);
	await alva.goOnline();

	await panel(bo.page, "Photo").getByRole("button", { name: "Remove the photo" }).click();
	await expect(panel(bo.page, "Photo").getByText("Your photo is gone.")).toBeVisible();
	await expect(facesIn(alva.page.locator("body"))).toHaveCount(0);
	await expect(facesIn(bo.page.getByRole("main"))).toHaveCount(0);
});

test("what is no picture is refused before it leaves the device, and a photo waits for a network", async ({
	family,
}) => {
	const bo = await family.open("bo");
	bo.allow(refusedWith(404));
	await openProfile(bo.page);
	const photo = panel(bo.page, "Photo");
	await choose(bo.page, { name: "me.jpg", mimeType: "image/jpeg", buffer: Buffer.from(`not ${cast.bo.name}`) });
	await expect(photo.getByText("This picture cannot be read here.")).toBeVisible();
	await bo.goOffline();
	await choose(bo.page, await fromAPhone());
	await expect(photo.getByText(/offline|network/i).first()).toBeVisible();
	await expect(photo.getByText("This picture cannot be read here.")).toHaveCount(0);
	await bo.goOnline();
	await choose(bo.page, await fromAPhone());
	await expect(photo.getByText("Everybody in the family sees it now.")).toBeVisible();
});
