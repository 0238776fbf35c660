import type { Translate } from "../../../shared/i18n/translate.ts";
import { writeClock, writeDate, writeShortDate, writeShortWeekday, writeWeekday } from "./times.ts";

/** What stands between two days: Today, Yesterday, the weekday within a week, else the date. `today` is its midnight in ms. */
export function dayWords(t: Translate, time: string, today: number): string {
	const ago = daysAgo(time, today);
	if (ago === 0) return t("day.today");
	if (ago === 1) return t("day.yesterday");
	return ago > 1 && ago < 7 ? writeWeekday(time) : writeDate(time);
}

/** The same in a list, where there is little room: the clock for today. */
export function listTimeWords(t: Translate, time: string, today: number): string {
	const ago = daysAgo(time, today);
	if (ago === 0) return writeClock(time);
	if (ago === 1) return t("day.yesterday");
	return ago > 1 && ago < 7 ? writeShortWeekday(time) : writeShortDate(time);
}

/** Whole days from the day of `time` to today, whose midnight in ms is `today`. */
export function daysAgo(time: string, today: number): number {
	// Rounded, because a day in which the clocks change has 23 or 25 hours.
	return Math.round((today - new Date(time).setHours(0, 0, 0, 0)) / 86_400_000);
}
