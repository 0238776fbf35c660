import { type BrowserContext, test as base } from "@playwright/test";
import { cast } from "../../support/cast.ts";
import { call, joinFamily, type SignedInProgram, setUpFamily } from "../../support/rest.ts";
import { type BrowserDevice, expectQuiet, visitBrowser } from "./browser-device.ts";
import { composer, signIn, untilInstalled } from "./conversation.ts";
import { setupToken } from "./family.ts";
import { type House, openHouse } from "./house.ts";

type Name = "alva" | "bo" | "cleo";

/** The Lindgrens in one house, for all tests of a worker; their browsers stay open and signed in. */
type Lindgrens = Record<Name, SignedInProgram> & {
	house: House;
	browserOf: (name: Name) => Promise<BrowserContext>;
};

/** A conversation of Alva, Bo and Cleo in which nobody has said anything yet. */
export type Talk = Record<Name, SignedInProgram> & {
	url: string;
	threadId: string;
	title: string;
	/** A new page of their browser, once a test, with this conversation open. */
	open: (name: Name) => Promise<BrowserDevice>;
};

let talks = 0;

/**
 * For tests that leave the house and the browsers as they found them: a third of what a family of one's own costs
 * (family.ts), which is for whoever kills the server, changes people or devices, needs another kind of browser, or
 * counts what is kept on a device.
 */
export const test = base.extend<{ talk: Talk }, { lindgrens: Lindgrens }>({
	lindgrens: [
		async ({ browser }, use) => {
			const house = await openHouse({ SETUP_TOKEN: setupToken });
			const alva = await setUpFamily(house.url, setupToken);
			const [bo, cleo] = [await joinFamily(alva, cast.bo), await joinFamily(alva, cast.cleo)];
			const browsers = new Map<Name, BrowserContext>();
			const browserOf = async (name: Name) => {
				const known = browsers.get(name);
				if (known !== undefined) return known;
				const context = await browser.newContext();
				const page = await context.newPage();
				await signIn(page, house.url, cast[name]);
				await untilInstalled(page);
				await page.close();
				browsers.set(name, context);
				return context;
			};
			await use({ house, alva, bo, cleo, browserOf });
			for (const context of browsers.values()) await context.close();
			await house.tearDown();
		},
		{ scope: "worker" },
	],

	talk: async ({ lindgrens }, use) => {
		const { house, alva, bo, cleo, browserOf } = lindgrens;
		const devices: BrowserDevice[] = [];
		talks += 1;
		// No title stands in another one.
		const title = `Talk ${String(talks).padStart(3, "0")}`;
		const members = { memberIds: [bo.memberId, cleo.memberId], title };
		const { body } = await call(house.url, alva.token, "POST", "/api/threads", members);
		const { id } = body.thread as { id: string };
		const open = async (name: Name) => {
			const device = await visitBrowser(await browserOf(name));
			devices.push(device);
			await device.page.goto(new URL(`/threads/${id}`, house.url).href);
			await device.page.getByRole("heading", { name: title }).waitFor();
			await composer(device.page).waitFor();
			return device;
		};
		await use({ url: house.url, alva, bo, cleo, threadId: id, title, open });
		expectQuiet(devices);
		for (const device of devices) await device.close();
	},
});

export { expect } from "@playwright/test";
