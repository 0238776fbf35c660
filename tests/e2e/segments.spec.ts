import type { Page } from "@playwright/test";
import { call, familyThreadId } from "../support/rest.ts";
import { log, message, untilInstalled } from "./support/conversation.ts";
import { expect, type Family, test } from "./support/family.ts";

test.use({ serverEnv: { SEGMENT_MESSAGES: "20" } });

const count = 70;
const all = Array.from({ length: count }, (_, index) => `letter ${index + 1}`);

/** Seventy messages, a minute apart, as a program would bring them from elsewhere. */
async function fill(family: Family): Promise<void> {
	const threadId = await familyThreadId(family.bo);
	const start = Date.now() - 2 * 24 * 3_600_000;
	for (const [index, body] of all.entries()) {
		const composedAt = new Date(start + index * 60_000).toISOString();
		const { status } = await call(family.house.url, family.bo.token, "POST", `/api/threads/${threadId}/messages`, {
			body,
			composedAt,
		});
		expect(status).toBe(201);
	}
}

/** Goes to the newest message, whatever is unread before it. */
async function goToTheEnd(page: Page): Promise<void> {
	const newest = message(page, `letter ${count}`);
	const jump = page.getByRole("button", { name: /new message|Jump to latest/ });
	await expect(newest.or(jump).first()).toBeVisible();
	await expect(async () => {
		if (await jump.isVisible()) await jump.click({ timeout: 1_000 });
		await expect(newest).toBeInViewport({ timeout: 1_000 });
	}).toPass({ timeout: 20_000 });
}

/** Scrolls up as far as there is something, and gathers what came by. */
async function readToTheBeginning(page: Page): Promise<string[]> {
	await goToTheEnd(page);
	const seen = new Set<string>();
	const gather = async () => {
		for (const text of await log(page).getByRole("article").allInnerTexts()) {
			const found = /\bletter \d+\b/.exec(text)?.[0];
			if (found) seen.add(found);
		}
	};
	await log(page).hover();
	await expect
		.poll(
			async () => {
				await gather();
				await page.mouse.wheel(0, -600);
				return seen.size;
			},
			{ timeout: 30_000, intervals: [100] },
		)
		.toBe(count);
	return [...seen].sort((one, other) => Number(one.split(" ")[1]) - Number(other.split(" ")[1]));
}

test("[I4] a new browser ends up with the whole conversation, segment by segment, and keeps it without a network", async ({
	family,
}) => {
	await fill(family);
	const alva = await family.open("alva");
	expect(await readToTheBeginning(alva.page)).toEqual(all);

	await untilInstalled(alva.page);
	await alva.goOffline();
	await alva.page.reload();
	expect(await readToTheBeginning(alva.page)).toEqual(all);
});

test("[I4] older segments come by themselves when there is nothing else to do, without anybody scrolling", async ({
	family,
}) => {
	await fill(family);
	const alva = await family.open("alva");
	await untilInstalled(alva.page);
	await expect.poll(() => alva.page.evaluate(countStoredDocuments), { timeout: 20_000 }).toBe(4);
	await alva.goOffline();
	await alva.page.reload();
	expect(await readToTheBeginning(alva.page)).toEqual(all);
});

/** How many thread documents lie in IndexedDB, whatever the store is called: runs in the page. */
async function countStoredDocuments(): Promise<number> {
	const names = new Set<string>();
	for (const { name } of await indexedDB.databases()) {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const opening = indexedDB.open(name ?? "");
			opening.onsuccess = () => resolve(opening.result);
			opening.onerror = () => reject(opening.error);
		});
		for (const store of database.objectStoreNames) {
			const rows = await new Promise<unknown[]>((resolve) => {
				const reading = database.transaction(store).objectStore(store).getAll();
				reading.onsuccess = () => resolve(reading.result);
			});
			for (const found of JSON.stringify(rows).matchAll(/"(thread\/[^"]+)"/g)) names.add(found[1] ?? "");
		}
		database.close();
	}
	return names.size;
}

test("without a network the beginning of what is held is a quiet place: nothing older is tried over and over", async ({
	family,
}) => {
	await fill(family);
	const alva = await family.open("alva");
	await untilInstalled(alva.page);
	await expect.poll(() => alva.page.evaluate(countStoredDocuments), { timeout: 20_000 }).toBe(4);
	await alva.goOffline();
	await alva.page.evaluate(forgetOldestSegment);
	await alva.page.reload();
	await goToTheEnd(alva.page);
	await log(alva.page).evaluate((element) => {
		const watched = { busy: 0 };
		Object.assign(window, { watched });
		new MutationObserver(() => {
			if (element.getAttribute("aria-busy") === "true") watched.busy += 1;
		}).observe(element, { attributeFilter: ["aria-busy"] });
	});
	await log(alva.page).hover();
	await expect
		.poll(
			async () => {
				await alva.page.mouse.wheel(0, -2_000);
				return message(alva.page, "letter 21").isVisible();
			},
			{ intervals: [100] },
		)
		.toBe(true);
	const tries = () => alva.page.evaluate(() => (window as unknown as { watched: { busy: number } }).watched.busy);
	const before = await tries();
	// Ten times as long as one try would take: nothing that could be waited for happens here.
	await alva.page.waitForTimeout(2_000);
	expect((await tries()) - before).toBeLessThanOrEqual(1);

	await alva.goOnline();
	expect(await readToTheBeginning(alva.page)).toEqual(all);
});

/** Takes the rows of the thread's first segment off the disk: runs in the page. */
async function forgetOldestSegment(): Promise<void> {
	for (const { name } of await indexedDB.databases()) {
		if (!name?.startsWith("hearth-1-")) continue;
		const database = await new Promise<IDBDatabase>((resolve) => {
			const opening = indexedDB.open(name ?? "");
			opening.onsuccess = () => resolve(opening.result);
		});
		await new Promise<void>((resolve) => {
			const changing = database.transaction("updates", "readwrite");
			changing.oncomplete = () => resolve();
			changing.objectStore("updates").openCursor().onsuccess = (event) => {
				const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
				if (cursor === null) return;
				if (/^thread\/[^/]+$/.test(cursor.value.document)) cursor.delete();
				cursor.continue();
			};
		});
		database.close();
	}
}
