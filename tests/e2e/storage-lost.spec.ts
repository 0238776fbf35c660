import type { Page } from "@playwright/test";
import { cast } from "../support/cast.ts";
import { type BrowserDevice, refusedWith } from "./support/browser-device.ts";
import {
	composer,
	expectState,
	familyChat,
	message,
	openThread,
	order,
	say,
	signIn,
	untilInstalled,
} from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";

const notKept = "This was not kept: there is no room left on this device.";
const noRoom = "This device has no room left.";

/** What the browser itself does to an origin: asked by its developer tools, heard by every page of it. */
async function clearStorage(device: BrowserDevice, page: Page, url: string, storageTypes: string): Promise<void> {
	const devtools = await device.context.newCDPSession(page);
	await devtools.send("Storage.clearDataForOrigin", { origin: new URL(url).origin, storageTypes });
	await devtools.detach();
}

/** A page of the same origin that holds nothing of Hearth, such as another program's on the same house. */
async function plainPage(device: BrowserDevice, url: string): Promise<Page> {
	const page = await device.newTab();
	// The browser asks for an icon of it, and there is none.
	device.allow(refusedWith(404));
	await page.goto(new URL("/healthz", url).href);
	return page;
}

test("[I1] a browser that clears its storage under an open page takes no waiting words and no draft with it", async ({
	family,
}) => {
	const alva = await family.open("alva");
	const { page } = alva;
	await untilInstalled(page);
	await say(page, "kept 1");
	await expectState(page, "kept 1", "Sent");
	await alva.goOffline();
	await say(page, "kept 2");
	await composer(page).fill("In the middle of a");
	await expect.poll(() => page.evaluate(countRows, "drafts")).toBe(1);

	await clearStorage(alva, page, family.house.url, "indexeddb,local_storage");
	// Nobody touches the page: it sees by itself that what it holds is kept again.
	await expect.poll(() => page.evaluate(countRows, "outbox")).toBeGreaterThan(0);
	await expect.poll(() => page.evaluate(countRows, "drafts")).toBe(1);
	await expect.poll(() => page.evaluate(() => localStorage.length)).toBeGreaterThan(0);
	await page.reload();
	await expectState(page, "kept 2", "Waiting");
	await expect(composer(page)).toHaveValue("In the middle of a");
	await expect(message(page, "kept 1")).toBeVisible();

	await expect(page.getByText(/not sent yet/)).toHaveCount(0);
	await alva.goOnline();
	await expectState(page, "kept 2", "Sent");
	expect(await order(page, "kept")).toEqual(["kept 1", "kept 2"]);
});

test("[I1] with the cookie gone too the page says that it must sign in, and then everything is there", async ({
	family,
}) => {
	const alva = await family.open("alva");
	const { page } = alva;
	alva.allow(refusedWith(401));
	await say(page, "all 1");
	await expectState(page, "all 1", "Sent");
	await alva.goOffline();
	await say(page, "all 2");
	await clearStorage(alva, page, family.house.url, "all");
	await alva.context.clearCookies();
	await expect.poll(() => page.evaluate(countRows, "outbox")).toBeGreaterThan(0);
	await alva.goOnline();
	await page.reload();
	await expect(page.getByRole("button", { name: "Sign in" })).toBeVisible();
	await signIn(page, family.house.url, cast.alva);
	await openThread(page, familyChat);
	await expectState(page, "all 2", "Sent");
	expect(await order(page, "all")).toEqual(["all 1", "all 2"]);
});

test("[I1] [I7] a database emptied while no page was open is filled again from the server, and it is said what was lost", async ({
	family,
}) => {
	const alva = await family.open("alva");
	await untilInstalled(alva.page);
	await say(alva.page, "Said before");
	await expectState(alva.page, "Said before", "Sent");
	await alva.goOffline();
	for (const text of ["lost 1", "lost 2"]) await say(alva.page, text);
	const url = alva.page.url();
	await alva.page.close();
	await alva.goOnline();
	const plain = await plainPage(alva, family.house.url);
	await clearStorage(alva, plain, family.house.url, "indexeddb,cache_storage,service_workers");
	await plain.goto(url);
	await expect(message(plain, "Said before")).toBeVisible();
	const said = plain.getByRole("alert").filter({ hasText: "2 messages that were not sent yet are lost." });
	await expect(said).toBeVisible();
	await plain.reload();
	await expect(said).toBeVisible();
	const other = await alva.newTab();
	await other.goto(url);
	const saidThere = other.getByRole("alert").filter({ hasText: "are lost" });
	await expect(saidThere).toBeVisible();
	await said.getByRole("button", { name: "OK" }).click();
	await expect(said).toHaveCount(0);
	await expect(saidThere).toHaveCount(0);
	await other.close();
	// The button went away under the hand: the keyboard goes on from the heading, not from nowhere.
	await expect(plain.locator("h1:focus")).toBeVisible();
	await plain.reload();
	await say(plain, "Said after");
	await expectState(plain, "Said after", "Sent");
	await expect(said).toHaveCount(0);
});

test("[I1] [I7] another page of the origin deletes the database: what waited is kept again at once, and arrives once", async ({
	family,
}) => {
	const alva = await family.open("alva");
	const { page } = alva;
	await untilInstalled(page);
	const plain = await plainPage(alva, family.house.url);
	await alva.goOffline();
	await say(page, "gone 1");
	await say(page, "gone 2");
	await plain.evaluate(deleteDatabases);
	await expect.poll(() => plain.evaluate(countRows, "outbox")).toBeGreaterThan(1);
	await plain.evaluate(deleteDatabases);
	await say(page, "gone 3");
	await page.reload();
	for (const text of ["gone 1", "gone 2", "gone 3"]) await expectState(page, text, "Waiting");
	await expect(page.getByText(/not sent yet/)).toHaveCount(0);
	await alva.goOnline();
	await expectState(page, "gone 3", "Sent");
	expect(await order(page, "gone")).toEqual(["gone 1", "gone 2", "gone 3"]);
});

test("[I1] at the browser's own quota the words stay in the composer, it is said why, and with room again they go", async ({
	family,
	newDevice,
}) => {
	const alva = await newDevice();
	const { page } = alva;
	const { origin } = new URL(family.house.url);
	const devtools = await alva.context.newCDPSession(page);
	await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 8_000_000 });
	await signIn(page, family.house.url, cast.alva);
	await openThread(page, familyChat);
	await say(page, "There is room");
	await expectState(page, "There is room", "Sent");
	await (await plainPage(alva, family.house.url)).evaluate(fillDisk);

	await composer(page).fill("There is none");
	await composer(page).press("Enter");
	await expect(page.getByText(notKept)).toBeVisible();
	await expect(page.getByRole("alert").filter({ hasText: noRoom })).toBeVisible();
	await expect(composer(page)).toHaveValue("There is none");
	await expect(message(page, "There is none")).toHaveCount(0);

	await devtools.send("Storage.overrideQuotaForOrigin", { origin });
	await composer(page).press("Enter");
	await expectState(page, "There is none", "Sent");
	await expect(page.getByRole("alert").filter({ hasText: noRoom })).toHaveCount(0);
	await expect(page.getByText(notKept)).toHaveCount(0);
	await page.reload();
	await expectState(page, "There is none", "Sent");
});

/** How many rows a store of the device's database has; 0 when there is no database. Runs in the page. */
async function countRows(store: string): Promise<number> {
	const [known] = (await indexedDB.databases()).filter(({ name }) => name?.startsWith("hearth-1-"));
	if (known?.name === undefined) return 0;
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		const opening = indexedDB.open(known.name ?? "");
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = () => reject(opening.error);
	});
	try {
		if (!database.objectStoreNames.contains(store)) return 0;
		return await new Promise<number>((resolve) => {
			const counting = database.transaction(store).objectStore(store).count();
			counting.onsuccess = () => resolve(counting.result);
		});
	} finally {
		database.close();
	}
}

/** Deletes every database of the origin; resolves when they are gone. Runs in the page. */
async function deleteDatabases(): Promise<void> {
	for (const { name } of await indexedDB.databases()) {
		await new Promise<void>((resolve, reject) => {
			const deleting = indexedDB.deleteDatabase(name ?? "");
			deleting.onsuccess = () => resolve();
			deleting.onerror = () => reject(deleting.error);
		});
	}
}

/** Takes all the room the origin has, to the last few bytes. Runs in the page. */
async function fillDisk(): Promise<void> {
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		const opening = indexedDB.open("somebody else's");
		opening.onupgradeneeded = () => opening.result.createObjectStore("rows", { autoIncrement: true });
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = () => reject(opening.error);
	});
	const hasRoomFor = (length: number) =>
		new Promise<boolean>((resolve) => {
			const writing = database.transaction("rows", "readwrite");
			writing.oncomplete = () => resolve(true);
			writing.onabort = () => resolve(false);
			writing.objectStore("rows").add(crypto.getRandomValues(new Uint8Array(length)));
		});
	for (let length = 65_536; length >= 1; length /= 4) while (await hasRoomFor(length));
}
