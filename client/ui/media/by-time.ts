import type { TranslateLater } from "../../../shared/i18n/translate.ts";
import { daysAgo } from "../text/days.ts";
import { writeMonth } from "../text/times.ts";

export type Section<T> = { key: string; heading: string; things: T[] };

/** Newest first, under Today, Yesterday, This week, and the months. `today` is its midnight in ms; weeks begin on Monday. */
export function byTime<T extends { at: string }>(t: TranslateLater, things: readonly T[], today: number): Section<T>[] {
	const sections: Section<T>[] = [];
	for (const thing of things) {
		const heading = headingOf(t, thing.at, today);
		const last = sections.at(-1);
		if (last?.heading === heading) last.things.push(thing);
		// What waits may be older than what was said since: the same heading can stand twice.
		else sections.push({ key: `${heading} ${thing.at}`, heading, things: [thing] });
	}
	return sections;
}

function headingOf(t: TranslateLater, at: string, today: number): string {
	const ago = daysAgo(at, today);
	if (ago <= 0) return t("day.today");
	if (ago === 1) return t("day.yesterday");
	const sinceMonday = (new Date(today).getDay() + 6) % 7;
	return ago <= sinceMonday ? t("media.this_week") : writeMonth(at);
}
