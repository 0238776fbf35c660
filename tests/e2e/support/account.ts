import { expect, type Locator, type Page } from "@playwright/test";

/** What people do on the pages around people, by the names they see. */
export async function openMember(page: Page, name: string): Promise<void> {
	await page.getByRole("link", { name: "Family", exact: true }).click();
	await page.getByRole("main").getByRole("link", { name, exact: true }).click();
	await expect(page.getByRole("heading", { name, level: 1 })).toBeVisible();
}

export async function openProfile(page: Page): Promise<void> {
	await page.getByRole("link", { name: "Profile" }).click();
	await expect(page.getByRole("heading", { name: "Profile", level: 1 })).toBeVisible();
}

/** One framed part of a page, by its heading. */
export function panel(page: Page, heading: string): Locator {
	return page.getByRole("region", { name: heading });
}

/** The names of the pictures in a row, in their order. */
export function picturesIn(page: Page, label: string): Promise<string[]> {
	return page.getByRole("list", { name: label }).getByRole("listitem").allInnerTexts();
}

/** Answers the question that has just been asked with yes. */
export async function confirm(page: Page, button: string): Promise<void> {
	await page.getByRole("dialog").getByRole("button", { name: button, exact: true }).click();
}
