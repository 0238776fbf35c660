import type { Page } from "@playwright/test";
import { cast } from "../support/cast.ts";
import { expectAccessible } from "./support/accessible.ts";
import { refusedWith } from "./support/browser-device.ts";
import { familyChat, signIn, signOut, threadLink } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";

/** Chromium's own authenticator in software: recognises its person at once, and asks nobody. */
async function addAuthenticator(page: Page) {
	const session = await page.context().newCDPSession(page);
	await session.send("WebAuthn.enable");
	const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
		options: {
			...{ protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true },
			...{ isUserVerified: true, automaticPresenceSimulation: true },
		},
	});
	return {
		/** From now on it does not know the person who holds it. */
		forgetPerson: () => session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false }),
		passkeys: async () => (await session.send("WebAuthn.getCredentials", { authenticatorId })).credentials,
	};
}

/** Passkeys need a name to belong to; the same server answers under this one. */
const named = (url: string) => url.replace("127.0.0.1", "localhost");

test("a passkey is made on a device, signs in there without a word, and is taken away", async ({
	family,
	newDevice,
}) => {
	const device = await newDevice();
	const { page } = device;
	const authenticator = await addAuthenticator(page);
	const url = named(family.house.url);
	await signIn(page, url, cast.bo);
	await page.getByRole("link", { name: "Profile" }).click();
	const panel = page.getByRole("region", { name: "Passkeys" });
	await panel.getByRole("button", { name: "Make a passkey on this device" }).click();
	await expect(panel.getByRole("listitem")).toHaveCount(1);
	expect(await authenticator.passkeys()).toMatchObject([{ rpId: "localhost", isResidentCredential: true }]);
	await panel.getByRole("button", { name: "Make a passkey on this device" }).click();
	await expect(panel.getByText("There is a passkey of yours on this device already.")).toBeVisible();
	await expectAccessible(page);

	await signOut(page);
	await page.getByRole("button", { name: "Use a passkey" }).click();
	await expect(threadLink(page, familyChat)).toBeVisible();
	await page.getByRole("link", { name: "Profile" }).click();
	await expect(panel.getByText(/Last used/)).toBeVisible();
	await panel.getByRole("button", { name: /^Remove the passkey of / }).click();
	await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
	await expect(panel.getByRole("listitem")).toHaveCount(0);

	await signOut(page);
	device.allow(refusedWith(401));
	await page.getByRole("button", { name: "Use a passkey" }).click();
	await expect(page.getByText("This passkey does not open anything here.")).toBeVisible();
	await expectAccessible(page);
	await signIn(page, url, cast.bo);
});

test("a passkey that does not recognise its person opens nothing, and says nothing", async ({ family, newDevice }) => {
	const { page } = await newDevice();
	const authenticator = await addAuthenticator(page);
	const url = named(family.house.url);
	await signIn(page, url, cast.bo);
	await page.getByRole("link", { name: "Profile" }).click();
	await page.getByRole("button", { name: "Make a passkey on this device" }).click();
	await expect(page.getByRole("region", { name: "Passkeys" }).getByRole("listitem")).toHaveCount(1);
	await signOut(page);
	await authenticator.forgetPerson();
	await page.getByRole("button", { name: "Use a passkey" }).click();
	await expect(page.getByRole("button", { name: "Use a passkey" })).toBeEnabled();
	await expect(page.getByRole("button", { name: "Sign in" })).toBeVisible();
	await expect(threadLink(page, familyChat)).toHaveCount(0);
});

test("where no passkey can work, none is offered", async ({ family }) => {
	const { page } = await family.open("alva");
	await page.getByRole("link", { name: "Profile" }).click();
	await expect(page.getByRole("region", { name: "Programs" })).toBeVisible();
	await expect(page.getByRole("region", { name: "Passkeys" })).toHaveCount(0);
	await signOut(page);
	await expect(page.getByRole("button", { name: "Sign in" })).toBeVisible();
	await expect(page.getByRole("button", { name: "Use a passkey" })).toHaveCount(0);
});
