import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * The Chromium to test with: the one named by CHROMIUM_PATH, else the system's, else Playwright's own (`bundled`).
 * Null when none of them starts: some systems keep a `chromium-browser` that is only a hint to install another.
 */
export function findChromium(environment: NodeJS.ProcessEnv, bundled: string): string | null {
	if (environment.CHROMIUM_PATH) return environment.CHROMIUM_PATH;
	const folders = ["/usr/bin", ...(environment.PATH ?? "").split(delimiter)];
	const installed = names.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [...installed, bundled].find((path) => existsSync(path) && starts(path)) ?? null;
}

function starts(path: string): boolean {
	try {
		execFileSync(path, ["--version"], { timeout: 15_000, stdio: "ignore" });
		return true;
	} catch {
		return false;
	}
}
