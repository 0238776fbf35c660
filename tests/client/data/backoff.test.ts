import { describe, expect, it } from "vitest";
import { createBackoff } from "../../../client/data/backoff.ts";
import { createRandom } from "../../support/random.ts";

const always = (byte: number) => () => Uint8Array.of(byte);

describe("waiting before the next try", () => {
	it("doubles up to the most, and begins anew after a reset", () => {
		const backoff = createBackoff(1_000, 5_000, always(255));
		expect([1, 2, 3, 4, 5].map(backoff.nextMs)).toEqual([1_000, 2_000, 4_000, 5_000, 5_000]);
		backoff.reset();
		expect(backoff.nextMs()).toBe(1_000);
	});

	it("is drawn between half and whole, so that devices do not knock together", () => {
		expect(createBackoff(1_000, 5_000, always(0)).nextMs()).toBe(500);
		const random = createRandom(7);
		const draws = Array.from({ length: 200 }, () => createBackoff(1_000, 5_000, random.bytes).nextMs());
		expect(Math.min(...draws)).toBeGreaterThanOrEqual(500);
		expect(Math.max(...draws)).toBeLessThanOrEqual(1_000);
		expect(new Set(draws).size).toBeGreaterThan(50);
	});
});
