/**
 * How times are written. Words come in the language of the catalogue; whether the clock counts to 12 or 24,
 * and whether the day or the month comes first, is the person's own habit.
 */
const language = typeof document === "undefined" ? "en" : document.documentElement.lang;
const habits = typeof navigator === "undefined" ? [language] : navigator.languages;
const [habit = language] = habits;
/** The language of the page, in the person's own kind of it where the browser names one. */
export const locale = habits.find((one) => one.split("-")[0] === language) ?? (language === "en" ? "en-GB" : language);
const { hourCycle = "h23" } = new Intl.DateTimeFormat(habit, { hour: "numeric" }).resolvedOptions();
const hour = hourCycle === "h23" || hourCycle === "h24" ? "2-digit" : "numeric";

const clock = new Intl.DateTimeFormat(locale, { hour, minute: "2-digit", hourCycle });
const weekday = new Intl.DateTimeFormat(locale, { weekday: "long" });
const shortWeekday = new Intl.DateTimeFormat(locale, { weekday: "short" });
const date = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric" });
const shortDate = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short" });
const month = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric" });
const moment = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "short", hourCycle });
const nearMoment = new Intl.DateTimeFormat(locale, {
	weekday: "short",
	day: "numeric",
	month: "short",
	hour,
	minute: "2-digit",
	hourCycle,
});
const names = new Intl.ListFormat(locale, { type: "conjunction" });

export const writeClock = (time: string | number): string => clock.format(new Date(time));
export const writeWeekday = (time: string): string => weekday.format(new Date(time));
export const writeShortWeekday = (time: string): string => shortWeekday.format(new Date(time));
export const writeDate = (time: string): string => date.format(new Date(time));
export const writeShortDate = (time: string): string => shortDate.format(new Date(time));
/** "March 2026". */
export const writeMonth = (time: string): string => month.format(new Date(time));
/** Weekday, date, year and clock, for a tooltip. */
export const writeMoment = (time: string): string => moment.format(new Date(time));
/** Weekday, date and clock, short enough for a line of its own. */
export const writeNearMoment = (time: string): string => nearMoment.format(new Date(time));
export const writeNames = (list: readonly string[]): string => names.format(list);

/** "5 min", "2 hr", "3 days": the largest unit that fits, rounded down. */
export function writeDuration(ms: number): string {
	const minutes = Math.floor(ms / 60_000);
	const hours = Math.floor(minutes / 60);
	if (hours >= 24) return unit(Math.floor(hours / 24), "day");
	return hours >= 1 ? unit(hours, "hour") : unit(minutes, "minute");
}

/** "0:12", "1:04:30": how long something plays. */
export function writeLength(ms: number): string {
	const seconds = Math.round(ms / 1_000);
	const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
	if (parts[0] === 0) parts.shift();
	return parts.map((part, index) => (index === 0 ? part : String(part).padStart(2, "0"))).join(":");
}

function unit(value: number, name: "minute" | "hour" | "day"): string {
	return new Intl.NumberFormat(locale, { style: "unit", unit: name, unitDisplay: "short" }).format(value);
}
