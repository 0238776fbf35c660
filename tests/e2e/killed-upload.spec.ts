import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cast } from "../support/cast.ts";
import { counted } from "../support/counted.ts";
import { createRandom } from "../support/random.ts";
import { attach, attachFromDisk, expectAttached, strip } from "./support/attaching.ts";
import { bytes, picture } from "./support/camera-files.ts";
import { composer, familyChat, log, openThread, signIn, untilInstalled } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";
import { openKillableBrowser } from "./support/killable-browser.ts";
import { toldMessages } from "./support/told-files.ts";

const cycles = process.env.PROVE ? 40 : 4;
const seed = Number(process.env.SEED ?? 20261120);
const moments = ["attached", "pressing Send", "uploading", "uploading"] as const;
const filmBytes = 900_000;

test(`[I1] [I3] a browser killed ${cycles} times between attaching and ready brings every file it has shown, once`, async ({
	family,
}) => {
	test.setTimeout(90_000 + cycles * 25_000);
	const profile = mkdtempSync(join(tmpdir(), "hearth-profile-"));
	const camera = mkdtempSync(join(tmpdir(), "hearth-camera-"));
	const random = createRandom(seed);
	const first = await openKillableBrowser(profile);
	await signIn(first.page, family.house.url, cast.alva);
	await openThread(first.page, familyChat);
	await untilInstalled(first.page);
	const url = first.page.url();
	await first.quit();

	/** Files that were seen to be attached or said. */
	const shown = new Set<string>();
	for (let cycle = 0; cycle < cycles; cycle += 1) {
		const moment = moments[cycle % moments.length] ?? "uploading";
		const { page, kill } = await openKillableBrowser(profile);
		// What it sends is told to the test over the same wire.
		page.setDefaultTimeout(30_000);
		await page.goto(url);
		await expect(composer(page)).toBeVisible();
		if (shown.size > 0 && moments[(cycle - 1) % moments.length] === "attached") {
			await expectAttached(page, `film ${cycle - 1}.bin`);
			await expectAttached(page, `lake ${cycle - 1}.jpg`);
		}
		for (const file of [bytes(`film ${cycle}.bin`, filmBytes), await picture(`lake ${cycle}.jpg`)]) {
			writeFileSync(join(camera, file.name), file.buffer);
		}
		const names = [`film ${cycle}.bin`, `lake ${cycle}.jpg`] as const;
		// What a killed Send has left in the box goes out with this one.
		await attachFromDisk(
			page,
			names.map((name) => join(camera, name)),
		);
		for (const name of names) shown.add(name);
		if (moment !== "attached") await composer(page).press("Enter");
		if (moment === "uploading") await expect(strip(page)).toHaveCount(0);
		if (moment === "uploading") await expect(log(page).getByText(names[0])).toBeVisible();
		await pause(random.between(0, moment === "uploading" ? 900 : 40));
		await kill();
	}

	const last = await openKillableBrowser(profile);
	await last.page.goto(url);
	await attach(last.page, [await picture("last.jpg")]);
	await composer(last.page).press("Enter");
	shown.add("last.jpg");
	const files = async () => (await toldMessages(family.bo)).flatMap(({ attachments }) => attachments);
	await expect
		.poll(async () => (await files()).map(({ name }) => name).toSorted(), { timeout: 60_000 })
		.toEqual([...shown].toSorted());
	await expect
		.poll(async () => (await files()).filter(({ status }) => status !== "ready"), { timeout: 60_000 })
		.toEqual([]);
	const films = (await files()).filter(({ name }) => name.startsWith("film"));
	expect(films.map(({ size }) => size)).toEqual(films.map(() => filmBytes));
	counted(`a browser killed ${cycles} times between attaching and ready: ${shown.size} files shown, all arrived once`);
	await last.kill();
	for (const folder of [profile, camera]) rmSync(folder, { recursive: true, force: true });
});

/** A moment chosen by chance is no state that could be waited for. */
function pause(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}
