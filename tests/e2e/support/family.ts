import { type BrowserContextOptions, test as base } from "@playwright/test";
import { cast } from "../../support/cast.ts";
import { joinFamily, type SignedInProgram, setUpFamily } from "../../support/rest.ts";
import { type BrowserDevice, expectQuiet, openBrowserDevice } from "./browser-device.ts";
import { familyChat, openThread, signIn } from "./conversation.ts";
import { type House, openHouse } from "./house.ts";

type Name = keyof typeof cast;

/** The Lindgrens as they live here: a server, programs of theirs for what needs no page, and browsers on demand. */
export type Family = {
	house: House;
	alva: SignedInProgram;
	bo: SignedInProgram;
	/** A browser of theirs, signed in, with the family's conversation open. */
	open: (name: Name) => Promise<BrowserDevice>;
};

type Fixtures = {
	serverEnv: Record<string, string>;
	browserOptions: BrowserContextOptions;
	/** A server nobody has set up yet. */
	house: House;
	/** A fresh browser, signed in nowhere. */
	newDevice: () => Promise<BrowserDevice>;
	family: Family;
};

export const setupToken = "the-setup-token-of-this-test";

export const test = base.extend<Fixtures>({
	serverEnv: [{}, { option: true }],
	browserOptions: [{}, { option: true }],

	house: async ({ serverEnv }, use) => {
		const house = await openHouse({ SETUP_TOKEN: setupToken, ...serverEnv });
		await use(house);
		await house.tearDown();
	},

	newDevice: async ({ browser, browserOptions }, use) => {
		const devices: BrowserDevice[] = [];
		await use(async () => {
			const device = await openBrowserDevice(browser, browserOptions);
			devices.push(device);
			return device;
		});
		expectQuiet(devices);
		for (const device of devices) await device.close();
	},

	family: async ({ house, newDevice }, use) => {
		const alva = await setUpFamily(house.url, setupToken);
		const bo = await joinFamily(alva, cast.bo);
		await use({
			house,
			alva,
			bo,
			async open(name) {
				const device = await newDevice();
				await signIn(device.page, house.url, cast[name]);
				await openThread(device.page, familyChat);
				return device;
			},
		});
	},
});

export { expect } from "@playwright/test";
