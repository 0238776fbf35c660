import { basename } from "node:path";
import { expect, type Locator, type Page } from "@playwright/test";
import type { HeldFile } from "./camera-files.ts";

/** What people do to attach something, by the names they see. `within`: the page, or a dialog on it. */
type Within = Page | Locator;

export const attachButton = (within: Within): Locator => within.getByRole("button", { name: "Attach", exact: true });
export const sendButton = (within: Within): Locator => within.getByRole("button", { name: "Send", exact: true });
export const strip = (within: Within): Locator => within.getByRole("list", { name: "Attached" });
export const card = (within: Within, name: string): Locator =>
	strip(within).getByRole("listitem").filter({ hasText: name });

/** Chooses files in the system's own dialog. */
export async function choose(page: Page, within: Within, files: readonly HeldFile[]): Promise<void> {
	const chooser = page.waitForEvent("filechooser");
	await attachButton(within).click();
	await (await chooser).setFiles([...files]);
}

/** Attaches files that lie on the disk: a large one is not brought to the browser as one long message. */
export async function attachFromDisk(page: Page, paths: readonly string[]): Promise<void> {
	const chooser = page.waitForEvent("filechooser");
	await attachButton(page).click();
	await (await chooser).setFiles([...paths]);
	for (const path of paths) await expectAttached(page, basename(path));
}

/** Attaches files one can see, and waits until they are kept on this device. */
export async function attach(page: Page, files: readonly HeldFile[]): Promise<void> {
	await choose(page, page, files);
	for (const { name } of files) await expectAttached(page, stemOf(name));
}

/** What was drawn anew has another ending afterwards. */
const stemOf = (name: string) => name.replace(/\.\w+$/, "");

/** It is kept on this device: from here on no power cut takes it. */
export async function expectAttached(within: Within, name: string): Promise<void> {
	await expect(card(within, name).getByText(/\d (byte|kB|MB)/)).toBeVisible({ timeout: 20_000 });
}

/** Hands files to the page as a paste or a drop does. Runs what a person's hand would start. */
export async function handOver(target: Locator, how: "paste" | "drop", files: readonly HeldFile[]): Promise<void> {
	const given = files.map(({ name, mimeType, buffer }) => ({ name, mimeType, base64: buffer.toString("base64") }));
	const transfer = await target.page().evaluateHandle((list) => {
		const data = new DataTransfer();
		for (const { name, mimeType, base64 } of list) {
			const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
			data.items.add(new File([content], name, { type: mimeType }));
		}
		return data;
	}, given);
	if (how === "drop") {
		await target.dispatchEvent("dragover", { dataTransfer: transfer });
		await expect(target.page().getByText("Drop it here to attach it")).toBeVisible();
		await target.dispatchEvent("drop", { dataTransfer: transfer });
		return;
	}
	await target.evaluate((element, clipboardData) => {
		element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
	}, transfer);
}

/** From now on no photo is prepared, as on a telephone that takes its time, until the function it returns is called. */
export async function holdPreparing(page: Page): Promise<() => Promise<void>> {
	await page.evaluate(() => {
		const { postMessage } = Worker.prototype;
		const held: (() => void)[] = [];
		Worker.prototype.postMessage = function (task: unknown, ...more: never[]) {
			const isPhoto = typeof task === "object" && task !== null && "kind" in task && task.kind === "photo";
			if (isPhoto) held.push(() => postMessage.call(this, task, ...more));
			else postMessage.call(this, task, ...more);
		};
		Object.assign(window, {
			letPrepare() {
				Worker.prototype.postMessage = postMessage;
				for (const one of held) one();
			},
		});
	});
	return () => page.evaluate(() => (window as unknown as { letPrepare: () => void }).letPrepare());
}
