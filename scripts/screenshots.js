/** `npm run screenshots`: the picture in the README, taken of the real app with the demo's family. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { findChromium } from "../tests/support/find-chromium.ts";
import { demoFamily, startServer } from "../tests/support/running-server.ts";

const folder = join(import.meta.dirname, "..", "docs", "screens");
const executablePath = findChromium(process.env, chromium.executablePath()) ?? undefined;
mkdirSync(folder, { recursive: true });

const server = await startServer({ dataDir: "", port: 0, env: {}, command: demoFamily });
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
try {
	const links = await linksOf(server);
	const wide = await picture(links[0], { viewport: { width: 1180, height: 800 }, colorScheme: "light" });
	const phone = await picture(links[1], {
		viewport: { width: 390, height: 800 },
		colorScheme: "dark",
		isMobile: true,
		hasTouch: true,
	});
	await together([wide, phone], join(folder, "conversation.png"));
	process.stdout.write(`${join("docs", "screens", "conversation.png")} is new\n`);
} finally {
	await browser.close();
	await server.stop();
}

/** The demo prints one link a member, after it listens. */
async function linksOf({ output }) {
	for (;;) {
		const links = [...output().matchAll(/^ {2}\S+ +(http\S+)$/gm)].map((found) => found[1]);
		if (links.length >= 4) return links;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

async function picture(link, options) {
	const context = await browser.newContext({
		...options,
		deviceScaleFactor: 2,
		locale: "en-GB",
		timezoneId: "Europe/Stockholm",
	});
	const page = await context.newPage();
	await page.goto(link);
	await page.getByRole("navigation", { name: "Threads" }).getByRole("link").first().click();
	await page.getByRole("article").last().waitFor();
	const jump = page.getByRole("button", { name: /new message|Jump to latest/ });
	if (await jump.isVisible()) await jump.click();
	await page.getByRole("article").last().scrollIntoViewIfNeeded();
	await page.mouse.move(0, 0);
	const image = await page.screenshot({ animations: "disabled" });
	await context.close();
	return image.toString("base64");
}

/** Both pictures side by side on a quiet ground. */
async function together(images, path) {
	const page = await browser.newPage({ viewport: { width: 1700, height: 880 } });
	const drawn = images.map((image) => `<img src="data:image/png;base64,${image}">`).join("");
	const style =
		"body{margin:0;padding:40px;display:flex;gap:40px;background:#e9e1d6}img{height:800px;border-radius:16px;box-shadow:0 8px 32px #0003}";
	await page.setContent(`<style>${style}</style>${drawn}`);
	await page.screenshot({ path });
}
