/** `npm run screenshots`: the main screens, on a phone and wide, light and dark, taken of the real app with the demo's family. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import sharp from "sharp";
import { findChromium } from "../tests/support/find-chromium.ts";
import { demoFamily, startServer } from "../tests/support/running-server.ts";
import { sayMore } from "./screens/more-talk.js";
import { shots, untilStill } from "./screens/shots.js";

const folder = join(import.meta.dirname, "..", "docs", "screens");
const executablePath = findChromium(process.env, chromium.executablePath()) ?? undefined;
const place = { locale: "en-GB", timezoneId: "Europe/Stockholm" };
const sizes = {
	wide: { viewport: { width: 1180, height: 800 }, deviceScaleFactor: 1.5 },
	phone: { viewport: { width: 390, height: 800 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
};
const schemes = ["light", "dark"];
mkdirSync(folder, { recursive: true });

const server = await startServer({ dataDir: "", port: 0, env: {}, command: demoFamily });
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
try {
	const [alva, ...others] = await linksOf(server);
	const [bo, cleo, didi] = await Promise.all(others.map((link) => signIn(link, sizes.phone)));
	const wide = await signIn(alva, sizes.wide);
	await choosePassword(wide);
	await sayMore({ alva: wide, bo, cleo, didi });
	for (const page of [bo, cleo, didi]) await page.context().close();
	const phone = await signIn(await secondLink(wide), sizes.phone);
	for (const [size, page] of Object.entries({ wide, phone })) {
		for (const scheme of schemes) {
			await page.emulateMedia({ colorScheme: scheme });
			for (const [name, goThere] of Object.entries(shots)) {
				await goThere(page, server.url);
				await untilStill(page);
				const image = await page.screenshot({ animations: "disabled" });
				await sharp(image)
					.webp({ quality: 84 })
					.toFile(join(folder, `${name}-${size}-${scheme}.webp`));
			}
		}
	}
	await together(["conversation-wide-light", "conversation-phone-dark"], "conversation.png");
	writeFileSync(join(folder, "README.md"), contents());
	process.stdout.write(`${Object.keys(shots).length} screens in docs/screens are new\n`);
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

async function signIn(link, size) {
	const context = await browser.newContext({ ...size, ...place });
	const page = await context.newPage();
	await page.goto(link);
	await page.getByRole("navigation", { name: "Threads" }).getByRole("link").first().waitFor();
	return page;
}

/** Whoever came in by a link is asked to, on the list, until it is done. */
async function choosePassword(page) {
	await page.evaluate(async () => {
		const body = JSON.stringify({ password: crypto.randomUUID() });
		await fetch("/api/me/password", { method: "PUT", headers: { "content-type": "application/json" }, body });
	});
	await page.reload();
}

/** Signs a second device of the same person in. */
function secondLink(page) {
	return page.evaluate(async () => (await (await fetch("/api/devices/link", { method: "POST" })).json()).url);
}

/** Two of them side by side on a quiet ground. */
async function together(names, file) {
	const page = await browser.newPage({ viewport: { width: 1700, height: 880 } });
	const drawn = names.map((name) =>
		sharp(join(folder, `${name}.webp`))
			.png()
			.toBuffer(),
	);
	const images = (await Promise.all(drawn)).map((png) => `<img src="data:image/png;base64,${png.toString("base64")}">`);
	const style =
		"body{margin:0;padding:40px;display:flex;gap:40px;background:#e9e1d6}img{height:800px;border-radius:16px;box-shadow:0 8px 32px #0003}";
	await page.setContent(`<style>${style}</style>${images.join("")}`);
	await page.screenshot({ path: join(folder, file) });
}

/** The page that shows them all. */
function contents() {
	const picture = (name) => (size, scheme) =>
		`<img alt="" width="${size === "phone" ? 130 : 380}" src="${name}-${size}-${scheme}.webp">`;
	const line = (name) => {
		const of = picture(name);
		return `| ${name} | ${of("wide", "light")} | ${of("phone", "light")} | ${of("phone", "dark")} | ${of("wide", "dark")} |`;
	};
	const head = [
		"# The main screens",
		"",
		"Taken by `npm run screenshots` of the real app, with the demo's family.",
		"",
	];
	return [...head, "| | light | | dark | |", "|---|---|---|---|---|", ...Object.keys(shots).map(line), ""].join("\n");
}
