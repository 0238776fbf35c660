import { week1 } from "./week-1.ts";
import { week2 } from "./week-2.ts";
import { week3 } from "./week-3.ts";
import { week4 } from "./week-4.ts";
import { week5 } from "./week-5.ts";
import { week6 } from "./week-6.ts";
import { justNow, week7 } from "./week-7.ts";

export type Speaker = "Alva" | "Bo" | "Cleo" | "Didi";
/** One line of the demo's talk; `at` in ms. */
export type Line = { at: number; by: Speaker; body: string };

const weeks = [week1, week2, week3, week4, week5, week6, week7];
const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const minuteMs = 60_000;

/** Six whole weeks, this one as far as it has come, and the last half hour, in order; weekdays and times are local. */
export function demoLines(now: number): Line[] {
	const told = weeks.flatMap((week, index) => linesOf(week, mondayBefore(now, weeks.length - 1 - index)));
	const recent = [...justNow.matchAll(/^(\d+) (Alva|Bo|Cleo|Didi): (.+)$/gm)].map(([, minutes, by, body]) =>
		line(now - Number(minutes) * minuteMs, by, body),
	);
	const beforeRecent = (recent[0]?.at ?? now) - 5 * minuteMs;
	return [...told.filter(({ at }) => at < beforeRecent), ...recent];
}

function linesOf(week: string, monday: Date): Line[] {
	const pattern = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) (\d\d):(\d\d) (Alva|Bo|Cleo|Didi): (.+)$/gm;
	return [...week.matchAll(pattern)].map(([, weekday = "", hour, minute, by, body], index) => {
		const at = new Date(monday);
		at.setDate(at.getDate() + weekdays.indexOf(weekday));
		// Seconds of their own keep two lines of one minute apart and in order.
		at.setHours(Number(hour), Number(minute), index % 60);
		return line(at.getTime(), by, body);
	});
}

function line(at: number, by: string | undefined, body = ""): Line {
	return { at, by: by as Speaker, body: body.replaceAll("¶", "\n") };
}

function mondayBefore(now: number, weeksAgo: number): Date {
	const monday = new Date(now);
	monday.setHours(0, 0, 0, 0);
	monday.setDate(monday.getDate() - ((monday.getDay() + 6) % 7) - 7 * weeksAgo);
	return monday;
}
