import { chromium, defineConfig, devices } from "@playwright/test";
import { findChromium } from "./tests/support/find-chromium.ts";

const executablePath = findChromium(process.env, chromium.executablePath());

/** One worker: each test starts a server process and two or three browsers, and their timing is part of what is tested. */
export default defineConfig({
	testDir: "tests/e2e",
	globalSetup: "./tests/e2e/global-setup.ts",
	workers: 1,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	reporter: "list",
	use: {
		...devices["Desktop Chrome"],
		viewport: { width: 1280, height: 800 },
		screenshot: "only-on-failure",
		locale: "en-GB",
		timezoneId: "Europe/Stockholm",
		actionTimeout: 10_000,
		navigationTimeout: 20_000,
		launchOptions: {
			...(executablePath === null ? {} : { executablePath }),
			args: [
				"--no-sandbox",
				"--disable-gpu",
				"--disable-quic",
				"--no-first-run",
				"--disable-background-networking",
				"--disable-component-update",
				"--disable-sync",
				// A microphone that beeps, and leave to hear it.
				"--use-fake-device-for-media-stream",
				"--use-fake-ui-for-media-stream",
			],
		},
	},
});
