import type { BrowserContext, Page } from "@playwright/test";

/** Moves the time of day of a browser's pages; timers run on, as they do when a real machine's clock is set. */
declare global {
	interface Window {
		clockShift: number;
	}
}

/** Every page opened from now on lives `ms` away from now, until `moveClock` says otherwise; that outlives a reload. */
export async function makeClockMovable(context: BrowserContext, ms: number): Promise<void> {
	await context.addInitScript((byDefault) => {
		const Real = Date;
		try {
			window.clockShift = Number(sessionStorage.getItem("clock shift") ?? byDefault);
		} catch {
			// A page of no origin has no storage, and no clock worth moving.
			window.clockShift = byDefault;
		}
		class Shifted extends Real {
			constructor(...args: [] | ConstructorParameters<typeof Date>) {
				super(...((args.length === 0 ? [Shifted.now()] : args) as ConstructorParameters<typeof Date>));
			}
			static override now(): number {
				return Real.now() + window.clockShift;
			}
		}
		window.Date = Shifted as DateConstructor;
	}, ms);
}

export async function moveClock(page: Page, ms: number): Promise<void> {
	await page.evaluate((by) => {
		window.clockShift = by;
		sessionStorage.setItem("clock shift", String(by));
	}, ms);
}
