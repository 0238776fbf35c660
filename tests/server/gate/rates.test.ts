import { describe, expect, it } from "vitest";
import { createRates, type Rates } from "../../../server/gate/rates.ts";
import { shippedCeilings } from "../../../shared/ceilings.ts";
import { limits } from "../../../shared/limits.ts";

const now = Date.parse("2026-05-01T08:00:00.000Z");
const day = 24 * 3600_000;

/** Takes `count` entries in one kept draft and returns the waits. */
function take(
	rates: Rates,
	count: number,
	composedAt: (index: number) => number,
	at: number,
	thread = "family",
): number[] {
	const draft = rates.draft();
	const waits = Array.from({ length: count }, (_, index) => draft.take("alva", thread, composedAt(index), at));
	draft.keep();
	return waits;
}

describe("the rate of a member in a thread", () => {
	it("lets twenty messages of ten seconds pass and tells the next when it may", () => {
		const waits = take(createRates(shippedCeilings), 21, () => now, now);
		expect(waits.slice(0, 20)).toEqual(Array(20).fill(0));
		expect(waits[20]).toBe(limits.rate.windowMs);
	});

	it("counts by composed time: a day's offline writing of 2,000 entries passes at once", () => {
		const waits = take(createRates(shippedCeilings), 2_000, (index) => now - day + index * 43_200, now);
		expect(waits.filter((wait) => wait > 0)).toEqual([]);
	});

	it("does not hold whoever had reached the rate until a clock that went back is there again", () => {
		const rates = createRates(shippedCeilings);
		take(rates, 20, () => now, now);
		expect(take(rates, 1, () => now, now - 400 * day)).toEqual([0]);
	});

	it("holds a burst that was composed offline, and lets it pass in the end", () => {
		const rates = createRates(shippedCeilings);
		expect(take(rates, 25, () => now - day, now).filter((wait) => wait > 0)).toHaveLength(5);
		expect(take(rates, 5, () => now - day, now + limits.rate.windowMs)).toEqual([0, 0, 0, 0, 0]);
	});

	it("holds whoever claims ever earlier times just the same", () => {
		const waits = take(createRates(shippedCeilings), 30, (index) => now - index, now);
		expect(waits.filter((wait) => wait > 0)).toHaveLength(10);
	});

	it("has a ceiling in real time for everything that is brought, whatever becomes of it", () => {
		const rates = createRates(shippedCeilings);
		const draft = rates.draft();
		for (let index = 0; index < limits.flood.entries; index += 1) expect(draft.takeAny("alva", now)).toBe(0);
		expect(draft.takeAny("alva", now)).toBe(limits.flood.windowMs);
		expect(draft.takeAny("bo", now)).toBe(0);
		draft.keep();
		expect(rates.draft().takeAny("alva", now + limits.flood.windowMs)).toBe(0);
	});

	it("counts each thread by itself", () => {
		const rates = createRates(shippedCeilings);
		take(rates, 20, () => now, now);
		expect(take(rates, 1, () => now, now, "dm")).toEqual([0]);
	});

	it("forgets a draft whose write was not committed", () => {
		const rates = createRates(shippedCeilings);
		const lost = rates.draft();
		for (let index = 0; index < 20; index += 1) lost.take("alva", "family", now, now);
		expect(take(rates, 1, () => now, now)).toEqual([0]);
	});
});
