import { makeStorageBreakable } from "./support/breakable-storage.ts";
import { composer, expectState, message, order, say } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";

test("[I1] without room on the device the words stay in the composer, and it is said why", async ({ family }) => {
	const alva = await family.open("alva");
	await makeStorageBreakable(alva.page);
	await say(alva.page, "There is room");
	await expectState(alva.page, "There is room", "Sent");

	await alva.page.evaluate(() => {
		window.breakStorage.full = true;
	});
	await composer(alva.page).fill("There is none");
	await composer(alva.page).press("Enter");
	await expect(alva.page.getByText("This was not kept: there is no room left on this device.")).toBeVisible();
	await expect(composer(alva.page)).toHaveValue("There is none");
	await expect(message(alva.page, "There is none")).toHaveCount(0);

	await alva.page.evaluate(() => {
		window.breakStorage.full = false;
	});
	await composer(alva.page).press("Enter");
	await expectState(alva.page, "There is none", "Sent");
	await expect(composer(alva.page)).toHaveValue("");
});

test("[I1] [I7] when the browser closes the storage under the page, the next message is kept all the same", async ({
	family,
}) => {
	const alva = await family.open("alva");
	const bo = await family.open("bo");
	await makeStorageBreakable(alva.page);
	await say(alva.page, "One");
	await alva.page.evaluate(() => window.breakStorage.closeAll());
	await say(alva.page, "Two");
	await say(bo.page, "Three");
	await expect(message(alva.page, "Three")).toBeVisible();
	await expectState(alva.page, "Two", "Read");
	await alva.page.reload();
	for (const text of ["One", "Two", "Three"]) await expect(message(alva.page, text)).toBeVisible();
});

test("[I7] a local database that cannot be read is made anew from the server", async ({ family }) => {
	const alva = await family.open("alva");
	await say(alva.page, "Kept on the server");
	await expectState(alva.page, "Kept on the server", "Sent");
	await alva.page.evaluate(spoilStoredDocuments);
	await alva.page.reload();
	await expect(message(alva.page, "Kept on the server")).toBeVisible();
	await say(alva.page, "And on we go");
	await expectState(alva.page, "And on we go", "Sent");
});

test("[I1] what can never be sent is shown as not sent, with the reason, and can be taken away", async ({ family }) => {
	const { page } = await family.open("alva");
	const long = "long ".repeat(4_000);
	await composer(page).fill(long);
	await composer(page).press("Enter");
	await say(page, "This one is short");
	await expectState(page, "This one is short", "Sent");
	await expectState(page, "long long", "Not sent");
	await expect(message(page, "long long")).toContainText("This message is too long.");
	await page.reload();
	await expectState(page, "long long", "Not sent");

	await message(page, "long long").getByRole("button", { name: "Delete" }).click();
	await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
	await expect(message(page, "long long")).toHaveCount(0);
	await page.reload();
	await expect(message(page, "This one is short")).toBeVisible();
	await expect(message(page, "long long")).toHaveCount(0);
});

test("[I4] clocks that are years off change nothing about the order", async ({ family }) => {
	const alva = await family.open("alva");
	const bo = await family.open("bo");
	await alva.context.clock.setSystemTime(new Date("2031-01-01T12:00:00Z"));
	await bo.context.clock.setSystemTime(new Date("1999-01-01T12:00:00Z"));
	await alva.page.reload();
	await bo.page.reload();
	for (const [device, other, text] of [
		[alva, bo, "turn 1"],
		[bo, alva, "turn 2"],
		[alva, bo, "turn 3"],
		[bo, alva, "turn 4"],
	] as const) {
		await say(device.page, text);
		await expect(message(other.page, text)).toBeVisible();
	}
	for (const { page } of [alva, bo]) {
		await expect.poll(() => order(page, "turn")).toEqual(["turn 1", "turn 2", "turn 3", "turn 4"]);
	}
});

test("[I1] more than the rate allows waits for its turn and arrives in order, nothing is lost", async ({ family }) => {
	const alva = await family.open("alva");
	const bo = await family.open("bo");
	await alva.page.setViewportSize({ width: 1280, height: 3000 });
	await bo.page.setViewportSize({ width: 1280, height: 3000 });
	const many = Array.from({ length: 25 }, (_, index) => `drop ${index + 1}`);
	for (const text of many) await say(alva.page, text);
	await expect(message(alva.page, "drop 25")).toContainText(/Sent|Read/, { timeout: 30_000 });
	await expect.poll(() => order(bo.page, "drop"), { timeout: 20_000 }).toEqual(many);
});

/** Replaces every run of bytes in the page's databases by noise: runs in the page. */
async function spoilStoredDocuments(): Promise<void> {
	for (const { name } of await indexedDB.databases()) {
		const database = await new Promise<IDBDatabase>((resolve) => {
			const opening = indexedDB.open(name ?? "");
			opening.onsuccess = () => resolve(opening.result);
		});
		for (const store of database.objectStoreNames) {
			await new Promise<void>((resolve) => {
				const changing = database.transaction(store, "readwrite");
				changing.oncomplete = () => resolve();
				changing.objectStore(store).openCursor().onsuccess = (event) => {
					const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
					if (cursor === null) return;
					const row = cursor.value as Record<string, unknown>;
					for (const [key, value] of Object.entries(row ?? {})) {
						if (value instanceof Uint8Array) row[key] = new Uint8Array(value.length).fill(255);
					}
					cursor.update(row);
					cursor.continue();
				};
			});
		}
		database.close();
	}
}
