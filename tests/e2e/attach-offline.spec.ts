import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { cast } from "../support/cast.ts";
import { counted } from "../support/counted.ts";
import { openCuttingProxy } from "../support/cutting-proxy.ts";
import { attach, expectAttached, strip } from "./support/attaching.ts";
import { noNetwork, refusedWith } from "./support/browser-device.ts";
import { bytes, photo } from "./support/camera-files.ts";
import {
	composer,
	expectState,
	familyChat,
	message,
	openThread,
	signIn,
	untilInstalled,
} from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";
import { openKillableBrowser } from "./support/killable-browser.ts";
import { bytesOf, leftInPhoto, toldMessages } from "./support/told-files.ts";

const size = 9_500_000;
const cutAfter = 8_000_000;
const largestPiece = 2 * 1024 * 1024;
const photosIn = (page: Page, text: string) => message(page, text).getByRole("img", { name: /^Photo/ });

test("[I1] [I3] a photo attached without a network outlives a killed browser, and arrives once, without its place", async ({
	family,
}) => {
	test.slow();
	const profile = mkdtempSync(join(tmpdir(), "hearth-profile-"));
	const bo = await family.open("bo");
	const first = await openKillableBrowser(profile);
	await signIn(first.page, family.house.url, cast.alva);
	await openThread(first.page, familyChat);
	await untilInstalled(first.page);
	const url = first.page.url();
	await first.quit();

	const attaching = await openKillableBrowser(profile);
	await attaching.page.context().setOffline(true);
	await attaching.page.goto(url);
	await attach(attaching.page, [await photo("no signal.jpg")]);
	await attaching.kill();

	const sending = await openKillableBrowser(profile);
	await sending.page.context().setOffline(true);
	await sending.page.goto(url);
	await expectAttached(sending.page, "no signal.jpg");
	await composer(sending.page).fill("From the mountain");
	await composer(sending.page).press("Enter");
	await expect(photosIn(sending.page, "From the mountain")).toBeVisible();
	await expectState(sending.page, "From the mountain", "Waiting");
	await expect(strip(sending.page)).toHaveCount(0);
	await sending.kill();

	const last = await openKillableBrowser(profile);
	await last.page.context().setOffline(true);
	await last.page.goto(url);
	await expectState(last.page, "From the mountain", "Waiting");
	await expect(photosIn(last.page, "From the mountain")).toBeVisible();
	await last.page.context().setOffline(false);
	await expectState(last.page, "From the mountain", "Sent");

	await expect(photosIn(bo.page, "From the mountain")).toBeVisible({ timeout: 30_000 });
	await expect(message(bo.page, "From the mountain")).toHaveCount(1);
	await expect.poll(async () => (await toldMessages(family.bo))[0]?.attachments[0]?.status).toBe("ready");
	const [told, ...more] = await toldMessages(family.bo);
	expect(more).toEqual([]);
	expect(told?.attachments).toHaveLength(1);
	const [file] = told?.attachments ?? [];
	if (file === undefined) throw new Error("no file");
	expect(await leftInPhoto(await bytesOf(family.bo, file))).toEqual({ left: [], width: 1536, height: 2048 });
	await last.kill();
	rmSync(profile, { recursive: true, force: true });
});

test("[I3] an upload that is cut in its middle goes on where it was, and brings next to nothing of what had come twice", async ({
	family,
	newDevice,
}) => {
	test.slow();
	const bo = await family.open("bo");
	const network = await openCuttingProxy(family.house.url);
	const alva = await newDevice();
	alva.allow(noNetwork);
	// It is told so where to go on.
	alva.allow(refusedWith(409));
	await signIn(alva.page, `http://127.0.0.1:${network.port}`, cast.alva);
	await openThread(alva.page, familyChat);
	await untilInstalled(alva.page);
	await attach(alva.page, [bytes("film.bin", size)]);
	await composer(alva.page).fill("With a film");
	const before = network.wentUp();
	network.cutOnceAfter(cutAfter);
	await composer(alva.page).press("Enter");
	await expect(message(bo.page, "With a film")).toContainText("film.bin");
	const status = async () => (await toldMessages(family.bo))[0]?.attachments[0]?.status;
	await expect.poll(status, { timeout: 60_000 }).toBe("ready");
	const [file] = (await toldMessages(family.bo))[0]?.attachments ?? [];
	expect(file?.size).toBe(size);
	expect(network.cuts()).toBeGreaterThan(0);
	const twice = network.wentUp() - before - size;
	counted(`a file of ${size} bytes, cut after ${cutAfter}: ${twice} bytes went up beside it`);
	// The piece that was in the cables; and that the browser sends once more, before anybody can tell it where to go on.
	expect(twice).toBeLessThan(2 * largestPiece + 100_000);
	network.close();
});
