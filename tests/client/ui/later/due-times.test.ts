import { expect, it } from "vitest";
import { dueTimes, fromLocalValue, toLocalValue } from "../../../../client/ui/later/due-times.ts";

/** In the time zone of whoever runs this. */
const at = (day: number, hours: number, minutes: number) => new Date(2026, 10, day, hours, minutes).getTime();
const offered = (now: number) => dueTimes(now).map(({ key, due }) => `${key.slice(6)} ${toLocalValue(due)}`);

it("offers this evening, tomorrow and Monday, in the device's own time of day", () => {
	// A Wednesday.
	expect(offered(at(18, 12, 0))).toEqual([
		"evening 2026-11-18T19:00",
		"tomorrow 2026-11-19T08:00",
		"monday 2026-11-23T08:00",
	]);
});

it("offers no evening that has begun, and Monday once when it is tomorrow", () => {
	expect(offered(at(18, 18, 45))).toEqual(["tomorrow 2026-11-19T08:00", "monday 2026-11-23T08:00"]);
	expect(offered(at(22, 9, 0))).toEqual(["evening 2026-11-22T19:00", "tomorrow 2026-11-23T08:00"]);
	expect(offered(at(23, 9, 0)).at(-1)).toBe("monday 2026-11-30T08:00");
});

it("takes what is written into the browser's own box, but for the past and half a time", () => {
	const now = at(18, 12, 0);
	expect(fromLocalValue("2026-11-18T12:01", now)).toBe(at(18, 12, 1));
	for (const wrong of ["2026-11-18T12:00", "", "2026-11-18"]) expect(fromLocalValue(wrong, now)).toBeNull();
});
