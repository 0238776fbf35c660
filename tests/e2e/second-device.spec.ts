import { cast } from "../support/cast.ts";
import { call, familyThreadId } from "../support/rest.ts";
import { expectAccessible } from "./support/accessible.ts";
import { familyChat, message, openThread, threadLink } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";
import { readCode } from "./support/read-code.ts";

for (const colorScheme of ["light", "dark"] as const) {
	test.describe(`in the ${colorScheme}`, () => {
		test.use({ browserOptions: { colorScheme, viewport: { width: 390, height: 844 } } });

		test(`a second device is signed in by the code on the first one's screen, within a minute and with its history (${colorScheme})`, async ({
			family,
			newDevice,
		}) => {
			const path = `/api/threads/${await familyThreadId(family.alva)}/messages`;
			for (const body of ["The first word", "The last word"]) {
				await call(family.house.url, family.alva.token, "POST", path, { body });
			}
			const { page } = await family.open("bo");
			const began = Date.now();
			await page.goto(new URL("/devices", family.house.url).href);
			await page.getByRole("button", { name: "Make a sign-in link" }).click();
			const code = page.getByRole("img", { name: "Sign-in link, as a code for a camera" });
			await expect(code).toBeInViewport({ ratio: 1 });
			await expectAccessible(page);
			const box = await code.boundingBox();
			expect(box?.width).toBeGreaterThanOrEqual(240);
			const read = await readCode(page);
			expect(read).toBe(await page.getByRole("textbox", { name: "Sign-in link" }).inputValue());

			const phone = await newDevice();
			await phone.page.goto(read ?? "");
			await expect(threadLink(phone.page, familyChat)).toBeVisible();
			await openThread(phone.page, familyChat);
			await expect(message(phone.page, "The last word")).toBeVisible();
			await expect(message(phone.page, "The first word")).toBeVisible();
			expect(Date.now() - began).toBeLessThan(60_000);
			await phone.page.goto(new URL("/devices", family.house.url).href);
			await expect(phone.page.getByText(`You are signed in as ${cast.bo.name}.`)).toBeVisible();
		});
	});
}
