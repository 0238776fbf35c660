import { chromium, defineConfig, devices } from "@playwright/test";
import { findChromium } from "./tests/support/find-chromium.ts";

const executablePath = findChromium(process.env, chromium.executablePath());

/**
 * Two at a time, on two cores too: half of a test is waiting for what two browsers and a server tell each other. In the
 * long proof of what is killed each has the machine to itself.
 */
const workers = process.env.PROVE === undefined ? 2 : 1;

export default defineConfig({
	testDir: "tests/e2e",
	globalSetup: "./tests/e2e/global-setup.ts",
	workers,
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
