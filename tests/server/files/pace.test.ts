import { describe, expect, it } from "vitest";
import { createPace } from "../../../server/files/uploads/pace.ts";

/** The second at which an upload is ended that brings so much in each; null when it goes on for twenty minutes. */
function endsAt(bytesIn: (second: number) => number): number | null {
	const isTooSlow = createPace();
	let bytes = 0;
	for (let second = 1; second <= 20 * 60; second += 1) {
		bytes += bytesIn(second);
		if (isTooSlow(bytes)) return second;
	}
	return null;
}

describe("the pace of an upload", () => {
	it.each([
		["nothing comes", () => 0, 10],
		["a little less than a kilobyte a second", () => 1_023, 10],
		["ten kilobytes at once every ten seconds", (second: number) => (second % 10 === 1 ? 10_240 : 0), 15 * 60],
		["it stops after half a minute", (second: number) => (second <= 30 ? 5_000 : 0), 40],
		["it is slow and does not end", () => 1_024, 15 * 60],
	])("when %s, it is ended in time", (_how, bytesIn, second) => {
		expect(endsAt(bytesIn)).toBe(second);
	});
});
