import { expect, type Locator, type Page } from "@playwright/test";
import type { Person } from "../../support/cast.ts";

/** What people do and see in a conversation, by the accessible names others may rely on. */
export const familyChat = "Family Chat";

export async function signIn(page: Page, url: string, person: Person): Promise<void> {
	await page.goto(new URL("/sign-in", url).href);
	await page.getByLabel("Username").fill(person.username);
	await page.getByLabel("Password").fill(person.password);
	await page.getByRole("button", { name: "Sign in" }).click();
	await expect(threadLink(page, familyChat)).toBeVisible();
}

/** Signs this browser out, as a person does. */
export async function signOut(page: Page): Promise<void> {
	// Asked for in the moment of signing out, the list of devices would be answered with a no, and the browser says so.
	const isOnline = await page.evaluate(() => navigator.onLine);
	const listed = isOnline ? page.waitForResponse((response) => response.url().endsWith("/api/devices")) : null;
	await page.getByRole("link", { name: "Devices" }).click();
	await listed;
	await page.getByRole("button", { name: "Sign out", exact: true }).click();
	await page.getByRole("dialog").getByRole("button", { name: "Sign out" }).click();
}

export function threadLink(page: Page, title: string): Locator {
	return page.getByRole("navigation", { name: "Threads" }).getByRole("link", { name: title });
}

export async function openThread(page: Page, title: string): Promise<void> {
	await threadLink(page, title).click();
	await expect(page.getByRole("heading", { name: title })).toBeVisible();
	await expect(composer(page)).toBeVisible();
}

export function composer(page: Page): Locator {
	return page.getByRole("textbox", { name: "Message" });
}

export function log(page: Page): Locator {
	return page.getByRole("log", { name: "Messages" });
}

export function message(page: Page, text: string): Locator {
	return log(page).getByRole("article").filter({ hasText: text });
}

/** Writes and sends; resolves when the message stands in the conversation, kept on this device. */
export async function say(page: Page, text: string): Promise<void> {
	await composer(page).fill(text);
	await composer(page).press("Enter");
	await expect(message(page, text).first()).toBeVisible();
	await expect(composer(page)).toHaveValue("");
}

export async function expectState(
	page: Page,
	text: string,
	state: "Waiting" | "Sent" | "Read" | "Not sent",
): Promise<void> {
	await expect(message(page, text)).toHaveCount(1);
	// Somebody may have looked already: read is more than sent.
	await expect(message(page, text)).toContainText(state === "Sent" ? /Sent|Read/ : state);
}

/** The words of a conversation in the order shown, for messages that were all written as `<word> <number>`. */
export async function order(page: Page, word: string): Promise<string[]> {
	const texts = await log(page).getByRole("article").allInnerTexts();
	const pattern = new RegExp(`\\b${word} \\d+\\b`);
	return texts.flatMap((text) => pattern.exec(text)?.[0] ?? []);
}

/** Notes from now on whether these words ever stand on the page, however shortly. Ask with the function it returns. */
export async function listenFor(page: Page, words: string): Promise<() => Promise<boolean>> {
	await page.evaluate((text) => {
		const heard = { ever: false };
		Object.assign(window, { heard });
		new MutationObserver(() => {
			heard.ever ||= document.body.innerText.includes(text);
		}).observe(document.body, { childList: true, subtree: true, characterData: true });
	}, words);
	return () => page.evaluate(() => (window as unknown as { heard: { ever: boolean } }).heard.ever);
}

/** Waits until the worker holds everything the page needs: the next time it is opened, it starts without a network. */
export async function untilInstalled(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
	});
}
