import type { Page } from "@playwright/test";
import jsQr from "jsqr";
import { PNG } from "pngjs";

/** What a camera held before this screen would read; null when it finds no code. */
export async function readCode(page: Page): Promise<string | null> {
	const { data, width, height } = PNG.sync.read(await page.screenshot());
	// Dark on light alone: many cameras do not try the other way round.
	const found = jsQr.default(new Uint8ClampedArray(data), width, height, { inversionAttempts: "dontInvert" });
	return found?.data ?? null;
}
