import { spawnSync } from "node:child_process";
import { chromium } from "@playwright/test";
import { findChromium } from "../tests/support/find-chromium.ts";

const howTo = `No Chromium was found for the browser tests. Any of these helps:
  sudo apt-get install chromium          (Debian; the package is called chromium-browser elsewhere)
  npx playwright install --with-deps chromium
  CHROMIUM_PATH=/path/to/chromium npm test`;

/** Finds a Chromium or fetches one; null, with advice printed, when neither can be done here. */
export function installChromium() {
	const isRoot = process.getuid?.() === 0;
	return (
		find() ??
		after("npx", ["playwright", "install", ...(isRoot ? ["--with-deps"] : []), "chromium"]) ??
		(isRoot ? (after("apt-get", ["update"]) ?? after("apt-get", ["install", "-y", "chromium"])) : null) ??
		advise()
	);
}

function find() {
	return findChromium(process.env, chromium.executablePath());
}

function after(command, args) {
	process.stdout.write(`Looking for a browser: ${command} ${args.join(" ")}\n`);
	spawnSync(command, args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
	return find();
}

function advise() {
	process.stderr.write(`${howTo}\n`);
	return null;
}
