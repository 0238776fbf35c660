import { spawn } from "node:child_process";
import { once } from "node:events";
import { chromium, type Page } from "@playwright/test";
import { findChromium } from "../../support/find-chromium.ts";

/** A Chromium with a profile on the disk, which a power cut may end at any moment. */
export type KillableBrowser = {
	page: Page;
	kill: () => Promise<void>;
	/** Ends it in order: only then is a cookie of the last half minute surely on the disk. */
	quit: () => Promise<void>;
};

export async function openKillableBrowser(profile: string): Promise<KillableBrowser> {
	const executable = findChromium(process.env, chromium.executablePath());
	if (executable === null) throw new Error("no Chromium");
	const args = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--remote-debugging-port=0"];
	const child = spawn(executable, [...args, "--window-size=1280,2400", `--user-data-dir=${profile}`, "about:blank"], {
		detached: true,
		stdio: ["ignore", "ignore", "pipe"],
	});
	const killAll = () => {
		try {
			// The whole group: a browser is many processes.
			if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
		} catch {
			// It had ended already.
		}
	};
	process.on("exit", killAll);
	const ended = once(child, "exit");
	let said = "";
	const address = await new Promise<string>((resolve, reject) => {
		child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
			said += chunk;
			const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
			if (found !== undefined) resolve(found);
		});
		void ended.then(() => reject(new Error(`Chromium ended at once:\n${said}`)));
	});
	const browser = await chromium.connectOverCDP(address);
	const [context] = browser.contexts();
	if (context === undefined) throw new Error("a browser without a context");
	return {
		page: context.pages()[0] ?? (await context.newPage()),
		async quit() {
			const session = await browser.newBrowserCDPSession();
			await session.send("Browser.close").catch(() => undefined);
			await ended;
			process.off("exit", killAll);
		},
		async kill() {
			killAll();
			await ended;
			process.off("exit", killAll);
			await browser.close().catch(() => undefined);
		},
	};
}
