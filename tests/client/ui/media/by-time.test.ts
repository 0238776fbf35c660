import { expect, it } from "vitest";
import { byTime } from "../../../../client/ui/media/by-time.ts";
import { enLater } from "../../../../shared/i18n/en-later.ts";
import { createTranslate } from "../../../../shared/i18n/translate.ts";

const t = createTranslate<typeof enLater>("en", enLater);
/** A Thursday. */
const today = new Date("2026-11-19T00:00:00").getTime();
const at = (time: string) => ({ at: new Date(time).toISOString() });
const headings = (...times: string[]) =>
	byTime(t, times.map(at), today).map(({ heading, things }) => `${heading}: ${things.length}`);

it("puts what was said under Today, Yesterday, This week and the months", () => {
	expect(
		headings(
			...["2026-11-19T09:00:00", "2026-11-19T00:00:00", "2026-11-18T23:59:59", "2026-11-17T12:00:00"],
			...["2026-11-16T00:00:00", "2026-11-15T23:59:59", "2026-11-01T08:00:00", "2026-10-31T08:00:00"],
			...["2025-10-31T08:00:00"],
		),
	).toEqual(["Today: 2", "Yesterday: 1", "This week: 2", "November 2026: 2", "October 2026: 1", "October 2025: 1"]);
});

it("knows no future: a device whose clock is ahead says what it says today", () => {
	expect(headings("2026-11-21T08:00:00", "2026-11-19T08:00:00")).toEqual(["Today: 2"]);
});

it("has nothing where there is nothing", () => {
	expect(headings()).toEqual([]);
});
