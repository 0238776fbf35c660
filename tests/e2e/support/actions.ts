import type { CDPSession, Locator, Page } from "@playwright/test";
import { message } from "./conversation.ts";

/** What people do with a message. */
export function menu(page: Page): Locator {
	return page.getByRole("menu", { name: "What to do with this message" });
}

export function item(page: Page, name: string): Locator {
	return menu(page).getByRole("menuitem", { name });
}

/** By the button beside the message. */
export async function act(page: Page, text: string, action: string): Promise<void> {
	await message(page, text).hover();
	await message(page, text).getByRole("button", { name: "Actions" }).click();
	await item(page, action).click();
}

/** A finger on a screen, as the system reports it. */
export async function aFinger(page: Page) {
	const session: CDPSession = await page.context().newCDPSession(page);
	const touch = (type: "touchStart" | "touchMove" | "touchEnd", points: { x: number; y: number }[]) =>
		session.send("Input.dispatchTouchEvent", { type, touchPoints: points });
	return {
		async rest(on: Locator, until: () => Promise<void>): Promise<void> {
			await touch("touchStart", [await middle(on)]);
			await until();
			await touch("touchEnd", []);
		},
		async swipe(on: Locator, byX: number): Promise<void> {
			const { x, y } = await middle(on);
			await touch("touchStart", [{ x, y }]);
			for (const part of [0.2, 0.4, 0.6, 0.8, 1]) await touch("touchMove", [{ x: x + byX * part, y }]);
			await touch("touchEnd", []);
		},
	};
}

async function middle(of: Locator): Promise<{ x: number; y: number }> {
	const box = await of.boundingBox();
	if (box === null) throw new Error("it is not on the screen");
	return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}
