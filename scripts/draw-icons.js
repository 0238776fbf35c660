// Draws client/public/icons/*.png from icon.svg. Run by hand when the drawing changes: node scripts/draw-icons.js
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { findChromium } from "../tests/support/find-chromium.ts";

const folder = join(import.meta.dirname, "..", "client", "public", "icons");
const paper = "#faf6f0";
/** `share` is how much of the picture the house takes: a maskable icon may lose everything outside of its middle circle. */
const pictures = [
	{ name: "icon-192.png", size: 192, share: 1, ground: "transparent" },
	{ name: "icon-512.png", size: 512, share: 1, ground: "transparent" },
	{ name: "icon-maskable-512.png", size: 512, share: 0.62, ground: paper },
	{ name: "icon-180.png", size: 180, share: 0.72, ground: paper },
];

const svg = await readFile(join(folder, "icon.svg"), "utf8");
const executablePath = findChromium(process.env, chromium.executablePath());
const browser = await chromium.launch({
	...(executablePath ? { executablePath } : {}),
	args: ["--no-sandbox", "--disable-gpu"],
});
try {
	for (const { name, size, share, ground } of pictures) {
		const page = await browser.newPage({ viewport: { width: size, height: size } });
		const side = size * share;
		await page.setContent(
			`<body style="margin:0;display:grid;place-items:center;block-size:${size}px;background:${ground}">` +
				`<div style="inline-size:${side}px;block-size:${side}px">${svg}</div></body>`,
		);
		await page.screenshot({ path: join(folder, name), omitBackground: true });
		await page.close();
	}
} finally {
	await browser.close();
}
