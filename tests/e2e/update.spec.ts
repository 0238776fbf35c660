import { appendFileSync, cpSync } from "node:fs";
import { join } from "node:path";
import { withOtherSource } from "../fault/other-source.ts";
import { makeDataFolder } from "../support/data-folder.ts";
import { composer, expectState, message, say, untilInstalled } from "./support/conversation.ts";
import { test as base, expect } from "./support/family.ts";

const built = join(import.meta.dirname, "..", "..", "dist", "client");

/** The server gives out a copy of the page, so that the next build of it reaches no other test's browser. */
const test = base.extend<{ pageFolder: string }>({
	pageFolder: async ({ browserName: _any }, use) => {
		const folder = makeDataFolder();
		cpSync(built, folder.path, { recursive: true });
		await use(folder.path);
		folder.remove();
	},
	serverEnv: async ({ pageFolder }, use) => {
		const is = 'clientFolder: join(import.meta.dirname, "..", "dist", "client")';
		const becomes = `clientFolder: ${JSON.stringify(pageFolder)}`;
		await use(withOtherSource([{ file: "server/app.ts", is, becomes }]));
	},
});

test("[I1] an update is offered and not forced; what is half written and what waits survive it", async ({
	family,
	pageFolder,
}) => {
	const alva = await family.open("alva");
	const { page } = alva;
	await untilInstalled(page);
	await page.reload();
	await expect(composer(page)).toBeVisible();
	appendFileSync(join(pageFolder, "sw.js"), "\n// the next build\n");
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
	});
	await expect(page.getByText("A new Hearth is ready.")).toBeVisible();

	await alva.goOffline();
	await say(page, "Written before the update");
	await composer(page).fill("In the middle of a");
	await page.evaluate(() => {
		Object.assign(window, { isStillThisPage: true });
	});
	await alva.goOnline();
	await expectState(page, "Written before the update", "Sent");
	expect(await page.evaluate(() => "isStillThisPage" in window)).toBe(true);
	await expect(composer(page)).toHaveValue("In the middle of a");

	await page.getByRole("button", { name: "Update", exact: true }).click();
	await expect.poll(() => page.evaluate(() => "isStillThisPage" in window).catch(() => true)).toBe(false);
	await expect(composer(page)).toHaveValue("In the middle of a");
	await expect(message(page, "Written before the update")).toBeVisible();
	await expect(page.getByText("A new Hearth is ready.")).toHaveCount(0);
});

test("[I1] a page of another version is told to update, and its words wait instead of being lost", async ({
	family,
}) => {
	const { page } = await family.open("alva");
	await page.addInitScript(() => {
		const Original = window.WebSocket;
		window.WebSocket = class extends Original {
			constructor(url: string | URL, protocols?: string | string[]) {
				super(String(url).replace(/protocol=\d+/, "protocol=999999"), protocols);
			}
		};
	});
	await page.reload();
	await expect(page.getByText("Hearth was updated.")).toBeVisible();
	await say(page, "From an old page");
	await expectState(page, "From an old page", "Waiting");
});

test("the app can be installed: manifest, icons and a worker that starts it without a network", async ({ family }) => {
	const alva = await family.open("alva");
	await untilInstalled(alva.page);
	const manifestUrl = await alva.page.locator('link[rel="manifest"]').getAttribute("href");
	const manifest = await alva.page.evaluate(async (path) => (await fetch(path)).json(), manifestUrl ?? "");
	expect(manifest).toMatchObject({ display: "standalone", start_url: "/" });
	const { icons } = manifest as { icons: { src: string; sizes: string; purpose?: string }[] };
	expect(icons.map((icon) => icon.sizes)).toEqual(expect.arrayContaining(["192x192", "512x512"]));
	for (const { src } of icons) {
		const status = await alva.page.evaluate(
			async (path) => (await fetch(path)).status,
			new URL(src, new URL(manifestUrl ?? "", alva.page.url())).href,
		);
		expect(status, src).toBe(200);
	}
	await alva.goOffline();
	const fresh = await alva.newTab();
	await fresh.goto(family.house.url);
	await expect(fresh.getByRole("navigation", { name: "Threads" })).toBeVisible();
});
