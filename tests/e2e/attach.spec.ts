import {
	attach,
	attachButton,
	card,
	choose,
	expectAttached,
	handOver,
	holdPreparing,
	sendButton,
	strip,
} from "./support/attaching.ts";
import { makeStorageBreakable } from "./support/breakable-storage.ts";
import { animatedGif, avif, bytes, heic, pdf, photo, picture, png, webp } from "./support/camera-files.ts";
import { composer, log, message, openThread, threadLink } from "./support/conversation.ts";
import { expect, test } from "./support/shared-family.ts";

test("several files at once, with a caption, go out as one message and the others see them", async ({ talk }) => {
	test.slow();
	const [alva, bo] = [await talk.open("alva"), await talk.open("bo")];
	await attach(alva.page, [await photo("lake.jpg"), await png("plan.png"), pdf("timetable.pdf")]);
	await expect(strip(alva.page).getByRole("listitem")).toHaveCount(3);
	await composer(alva.page).fill("All from today");
	await composer(alva.page).press("Enter");
	await expect(strip(alva.page)).toHaveCount(0);
	const got = message(bo.page, "All from today");
	await expect(got).toHaveCount(1);
	await expect(got.getByRole("img", { name: /^Photo.* from Alva/ })).toHaveCount(2, { timeout: 30_000 });
	await expect(got).toContainText("timetable.pdf");
});

test("every kind of picture a telephone or a web page gives can be attached", async ({ talk }) => {
	test.slow();
	const { page } = await talk.open("alva");
	const kinds = [await webp("one.webp"), await avif("two.avif"), await animatedGif("three.gif"), await png("four.png")];
	await attach(page, kinds);
	for (const name of ["one", "two", "three", "four"]) await expect(card(page, name).locator("img")).toBeVisible();
	await sendButton(page).click();
	await expect(log(page).getByRole("article")).toHaveCount(1);
	await expect(log(page).getByRole("img", { name: /^Photo/ })).toHaveCount(4);
});

test("what is pasted, and what is dropped anywhere on the conversation, is attached", async ({ talk }) => {
	const { page } = await talk.open("alva");
	await expect(page.getByRole("button", { name: "Record a voice message" })).toBeVisible();
	await handOver(composer(page), "paste", [await picture("pasted.jpg")]);
	await expectAttached(page, "pasted.jpg");
	await handOver(page.getByRole("heading", { level: 1 }), "drop", [pdf("dropped.pdf"), await picture("too.jpg")]);
	for (const name of ["dropped.pdf", "too.jpg"]) await expectAttached(page, name);
	await expect(page.getByText("Drop it here to attach it")).toBeHidden();
});

test("[I1] what is attached is there after a reload and a look into another conversation, with its words", async ({
	talk,
}) => {
	const { page } = await talk.open("alva");
	await attach(page, [await photo("lake.jpg"), pdf("timetable.pdf")]);
	await composer(page).fill("Half a caption");
	await page.getByRole("link", { name: "Devices" }).click();
	await expect(page.getByRole("heading", { name: "Devices", level: 1 })).toBeVisible();
	await openThread(page, talk.title);
	for (const name of ["lake.jpg", "timetable.pdf"]) await expectAttached(page, name);
	await page.reload();
	for (const name of ["lake.jpg", "timetable.pdf"]) await expectAttached(page, name);
	await expect(card(page, "lake.jpg").locator("img")).toBeVisible();
	await expect(composer(page)).toHaveValue("Half a caption");
	await sendButton(page).click();
	await expect(message(page, "Half a caption")).toContainText("timetable.pdf");
	await page.reload();
	await expect(message(page, "Half a caption")).toContainText("timetable.pdf");
	await expect(strip(page)).toHaveCount(0);
});

test("one file is removed, and comes back when that is undone; the keyboard alone does all of it", async ({ talk }) => {
	const { page } = await talk.open("alva");
	await attach(page, [await picture("one.jpg"), await picture("two.jpg"), await picture("three.jpg")]);
	await card(page, "two.jpg").getByRole("button", { name: "Remove two.jpg" }).focus();
	await page.keyboard.press("Enter");
	await expect(card(page, "two.jpg")).toHaveCount(0);
	await expect(page.getByRole("button", { name: "Remove three.jpg" })).toBeFocused();
	await expect(page.getByText("two.jpg was removed.").first()).toBeAttached();
	await page.getByRole("button", { name: "Undo" }).press("Enter");
	await expect(strip(page).getByRole("listitem")).toHaveText([/one\.jpg/, /two\.jpg/, /three\.jpg/]);
	for (const name of ["one.jpg", "two.jpg", "three.jpg"]) {
		await page.getByRole("button", { name: `Remove ${name}` }).press("Enter");
	}
	await expect(strip(page)).toHaveCount(0);
	await expect(composer(page)).toBeFocused();
	await composer(page).press("Enter");
	await expect(log(page).getByRole("article")).toHaveCount(0);
});

test("what cannot be sent is refused in plain words before it is queued, and what can be is not lost with it", async ({
	talk,
}) => {
	const { page } = await talk.open("alva");
	const empty = { name: "empty.txt", mimeType: "text/plain", buffer: Buffer.alloc(0) };
	await choose(page, page, [
		heic("IMG_0001.heic"),
		bytes("film.bin", 10 * 1024 * 1024 + 1),
		empty,
		await picture("good.jpg"),
	]);
	await expectAttached(page, "good.jpg");
	await expect(strip(page).getByRole("listitem")).toHaveCount(1);
	await expect(page.getByText("IMG_0001.heic is a kind of photo this browser cannot read (HEIC).")).toBeVisible();
	await expect(page.getByText("film.bin is too large. The most is 10 MB.")).toBeVisible();
	await expect(page.getByText("empty.txt is empty, so there is nothing to send.")).toBeVisible();
	await page.getByRole("button", { name: "Send as file" }).click();
	await expectAttached(page, "IMG_0001.heic");
	await composer(page).press("Enter");
	await expect(log(page).getByRole("article")).toContainText("IMG_0001.heic");
	await expect(page.getByText("film.bin is too large.")).toHaveCount(0);
});

test("[I1] without room on the device nothing is said to be attached, and once there is room it can be tried again", async ({
	talk,
}) => {
	const { page } = await talk.open("alva");
	await makeStorageBreakable(page);
	await page.evaluate(() => {
		window.breakStorage.full = true;
	});
	await choose(page, page, [await picture("lake.jpg")]);
	await expect(page.getByText("lake.jpg was not attached: there is no room left on this device.")).toBeVisible();
	await expect(strip(page)).toHaveCount(0);
	await page.evaluate(() => {
		window.breakStorage.full = false;
	});
	await page.getByRole("alert").getByRole("button", { name: "Try again" }).click();
	await expectAttached(page, "lake.jpg");
	await page.reload();
	await expectAttached(page, "lake.jpg");
});

test("one message holds ten; which were too many is said", async ({ talk }) => {
	const { page } = await talk.open("alva");
	await attach(
		page,
		Array.from({ length: 9 }, (_, index) => bytes(`sheet ${index}.bin`, 2_000)),
	);
	await choose(page, page, [bytes("tenth.bin", 2_000), bytes("eleventh.bin", 2_000), bytes("twelfth.bin", 2_000)]);
	await expectAttached(page, "tenth.bin");
	await expect(strip(page).getByRole("listitem")).toHaveCount(10);
	await expect(
		page.getByText("One message holds 10 files. eleventh.bin and twelfth.bin were not attached"),
	).toBeVisible();
	await sendButton(page).click();
	await expect(log(page).getByRole("article")).toHaveCount(1);
});

test("whoever sends while a photo is being prepared has it sent as soon as it is ready, unless they write on", async ({
	talk,
}) => {
	const { page } = await talk.open("alva");
	await expect(page.getByRole("button", { name: "Record a voice message" })).toBeVisible();
	const prepareFirst = await holdPreparing(page);
	await composer(page).fill("Look at this");
	await handOver(composer(page), "paste", [await picture("sharp.jpg")]);
	await composer(page).press("Enter");
	await expect(composer(page)).toHaveValue("Look at this");
	await expect(message(page, "Look at this")).toHaveCount(0);
	await prepareFirst();
	await expect(message(page, "Look at this").getByRole("img", { name: /^Photo/ })).toBeVisible({ timeout: 20_000 });
	await expect(composer(page)).toHaveValue("");

	const prepareSecond = await holdPreparing(page);
	await composer(page).fill("And at");
	await handOver(composer(page), "paste", [await picture("second.jpg")]);
	await composer(page).press("Enter");
	await composer(page).pressSequentially(" this one");
	await prepareSecond();
	await expectAttached(page, "second.jpg");
	await expect(composer(page)).toHaveValue("And at this one");
	await expect(message(page, "And at")).toHaveCount(0);
});

test("a photo from the New message dialog arrives with the conversation it begins", async ({ talk }) => {
	const [alva, bo] = [await talk.open("alva"), await talk.open("bo")];
	await alva.page.getByRole("button", { name: "New message" }).click();
	const dialog = alva.page.getByRole("dialog", { name: "New message" });
	await dialog.getByRole("combobox", { name: "To" }).fill("Bo");
	await dialog.getByRole("option", { name: "Bo" }).click();
	await choose(alva.page, dialog, [await photo("only for you.jpg")]);
	await expectAttached(dialog, "only for you.jpg");
	await dialog.getByRole("button", { name: "Close" }).first().click();
	await alva.page.getByRole("button", { name: "New message" }).click();
	await expectAttached(dialog, "only for you.jpg");
	await expect(attachButton(dialog)).toBeVisible();
	await sendButton(dialog).click();
	await expect(alva.page.getByRole("heading", { name: "Bo", level: 1 })).toBeVisible();
	await threadLink(bo.page, "Alva").click();
	await expect(log(bo.page).getByRole("img", { name: /^Photo from Alva/ })).toBeVisible({ timeout: 20_000 });
});
