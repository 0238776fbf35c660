import { expect, type Page } from "@playwright/test";
import { composer } from "./conversation.ts";

/** Lets the test break the page's own IndexedDB, as a full disk or a phone that clears memory would. */
declare global {
	interface Window {
		breakStorage: { full: boolean; closeAll: () => void };
	}
}

export async function makeStorageBreakable(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const handles = new Set<IDBDatabase>();
		const { open } = IDBFactory.prototype;
		IDBFactory.prototype.open = function (...args: Parameters<typeof open>) {
			const opening = open.apply(this, args);
			opening.addEventListener("success", () => handles.add(opening.result));
			return opening;
		};
		for (const method of ["add", "put"] as const) {
			const original = IDBObjectStore.prototype[method];
			IDBObjectStore.prototype[method] = function (...args: Parameters<typeof original>) {
				if (window.breakStorage.full) throw new DOMException("the disk is full", "QuotaExceededError");
				return original.apply(this, args);
			};
		}
		window.breakStorage = {
			full: false,
			closeAll() {
				for (const handle of handles) handle.close();
				handles.clear();
			},
		};
	});
	await page.reload();
	await expect(composer(page)).toBeVisible();
}
