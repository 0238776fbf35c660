import {
	type Browser,
	type BrowserContext,
	type BrowserContextOptions,
	type ConsoleMessage,
	expect,
	type Page,
	type WebError,
} from "@playwright/test";

/** One person's browser. Whatever it complains of on its console fails the test, but for what `allow` names. */
export type BrowserDevice = {
	context: BrowserContext;
	page: Page;
	/** A second page of the same browser: the same device to the server. */
	newTab: () => Promise<Page>;
	goOffline: () => Promise<void>;
	goOnline: () => Promise<void>;
	/** Names a console message that is the browser's own and expected here. */
	allow: (noise: RegExp) => void;
	complaints: () => string[];
	close: () => Promise<void>;
};

/** Chromium itself writes these for every request and socket that meets no network or no server: nobody can keep it quiet. */
export const noNetwork =
	/net::ERR_(?:INTERNET_DISCONNECTED|CONNECTION_|NETWORK_CHANGED|SOCKET_NOT_CONNECTED|EMPTY_RESPONSE)|WebSocket connection to .* failed/;

/** Chromium writes this for every answer of 400 and above that a page asked for, also when the page expects it. */
export function refusedWith(status: number): RegExp {
	return new RegExp(`Failed to load resource: the server responded with a status of ${status}`);
}

export async function openBrowserDevice(browser: Browser, options: BrowserContextOptions): Promise<BrowserDevice> {
	const context = await browser.newContext(options);
	return { ...(await visitBrowser(context)), close: () => context.close() };
}

/** A page in a browser that others have used before; closing it leaves the browser open, and in the network. */
export async function visitBrowser(context: BrowserContext): Promise<BrowserDevice> {
	const heard: string[] = [];
	const allowed: RegExp[] = [];
	const onConsole = (message: ConsoleMessage) => {
		if (message.type() !== "error" && message.type() !== "warning") return;
		heard.push(`${message.type()}: ${message.text()} (${message.location().url})`);
	};
	const onError = (error: WebError) => {
		heard.push(`uncaught: ${error.error().stack ?? error.error().message}`);
	};
	context.on("console", onConsole);
	context.on("weberror", onError);
	const page = await context.newPage();
	return {
		context,
		page,
		newTab: () => context.newPage(),
		async goOffline() {
			allowed.push(noNetwork);
			await context.setOffline(true);
		},
		goOnline: () => context.setOffline(false),
		allow: (noise) => allowed.push(noise),
		complaints: () => heard.filter((text) => !allowed.some((noise) => noise.test(text))),
		async close() {
			for (const one of context.pages()) await one.close();
			await context.setOffline(false);
			context.off("console", onConsole);
			context.off("weberror", onError);
		},
	};
}

export function expectQuiet(devices: readonly BrowserDevice[]): void {
	expect(
		devices.flatMap((device) => device.complaints()),
		"the console stays quiet",
	).toEqual([]);
}
