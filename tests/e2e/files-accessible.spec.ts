import { expectAccessible } from "./support/accessible.ts";
import { log, message } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";
import { aDocument, aPlainPhoto, aVoice } from "./support/sample-files.ts";
import { createSender } from "./support/sender.ts";

for (const colorScheme of ["light", "dark"] as const) {
	test.describe(`in the ${colorScheme}`, () => {
		test.use({ browserOptions: { colorScheme } });

		test(`axe finds nothing in messages with files of every kind, nor in the large view (${colorScheme})`, async ({
			family,
		}) => {
			const bo = await createSender(family.bo);
			const photos = [await aPlainPhoto(400, 300), await aPlainPhoto(401, 300), await aPlainPhoto(402, 300)];
			const [coming, voice, letter] = [await aPlainPhoto(300, 300), aVoice(4_000), aDocument("letter.pdf", "Dear all")];
			const song = { ...aVoice(3_000).file, name: "song.wav", shownAs: "audio" as const };
			const video = { ...aDocument("steps.webm", "").file, type: "video/webm", shownAs: "video" as const, ms: 3_000 };
			await bo.say([
				{ body: "Album", files: photos.map(({ file }) => file) },
				{ body: "Sounds", files: [voice.file, song, letter.file] },
				{ body: "Pictures", files: [coming.file] },
				{ body: "Moving", files: [video] },
			]);
			const here = [...photos, voice, letter];
			for (const { file, bytes } of here) await bo.bring(file, bytes);
			for (const { file } of here) expect(await bo.settled(file)).toBe("ready");

			const { page } = await family.open("alva");
			await expect(message(page, "Moving")).toContainText("Video is coming");
			await expect(log(page).locator("img").first()).toBeVisible();
			await expectAccessible(page);
			await page.setViewportSize({ width: 390, height: 844 });
			await expectAccessible(page);
			await message(page, "Album").getByRole("button", { name: "Photo 1 of 3" }).click();
			await expect(page.getByRole("dialog", { name: "Photos and videos" })).toContainText("1 of 5");
			await expectAccessible(page);
			bo.stop();
		});
	});
}
