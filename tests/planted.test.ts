import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "vite";
import { describe, expect, it } from "vitest";
import { type Fault, placesOf, plantInto } from "./planted/fault.ts";
import { faults } from "./planted/faults.ts";

const root = join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(join(root, file), "utf8");

/** Each file of a fault as it is with the fault in it. */
function planted(fault: Fault): [file: string, text: string][] {
	const files = new Map<string, string>();
	for (const place of placesOf(fault)) {
		files.set(place.file, plantInto(files.get(place.file) ?? read(place.file), place));
	}
	return [...files];
}

describe("the list of planted faults", () => {
	it("is long, and says of each what is wrong in a sentence of its own", () => {
		expect(faults.length).toBeGreaterThanOrEqual(40);
		expect(new Set(faults.map(({ what }) => what)).size).toBe(faults.length);
		expect(faults.filter(({ breaks }) => !/^I\d+$/.test(breaks))).toEqual([]);
	});

	it.each(faults)("fits the source as it is, and leaves a program: $what", (fault) => {
		for (const [file, text] of planted(fault)) {
			expect(text).not.toBe(read(file));
			expect(parseSync(file, text).errors).toEqual([]);
		}
		if ("test" in fault.caughtBy) expect(existsSync(join(root, fault.caughtBy.test))).toBe(true);
	});

	it("does not pass over a place that is gone, or there twice", () => {
		const place = { file: "a.ts", text: "one", instead: "two" };
		expect(() => plantInto("none", place)).not.toThrow();
		expect(() => plantInto("nothing", place)).toThrow("a.ts holds 0 times: one");
		expect(() => plantInto("one one", place)).toThrow("a.ts holds 2 times: one");
	});
});
