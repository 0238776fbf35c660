import type { DateOrder } from "./imported-chat.ts";

type Numbers = readonly [string, string, string];
type Dated = { date: Numbers; seconds: number };

const orders: readonly DateOrder[] = ["dmy", "mdy", "ymd"];
/** The places of day, month and year in each. */
const places = { dmy: [0, 1, 2], mdy: [1, 0, 2], ymd: [2, 1, 0] } as const;

/**
 * In which order the dates of an export stand: the one in which all of them are dates, and time goes on from message to
 * message. Where two fit alike, the first of day before month, month before day, is taken, and not sure.
 */
export function findDateOrder(lines: readonly Dated[]): { order: DateOrder; isSure: boolean } {
	const judged = orders.map((order) => ({ order, ...judge(lines, order) }));
	const [best, next] = judged.toSorted((one, other) => one.wrong - other.wrong || one.back - other.back);
	if (best === undefined || next === undefined) return { order: "dmy", isSure: false };
	return { order: best.order, isSure: best.wrong < next.wrong || best.back < next.back };
}

/** "2023-12-31T21:45:00", or null where this is no date. */
export function localTime({ date, seconds }: Dated, order: DateOrder): string | null {
	const [dayAt, monthAt, yearAt] = places[order];
	const [day, month, year] = [Number(date[dayAt]), Number(date[monthAt]), fullYear(date[yearAt])];
	if (year === null || month < 1 || month > 12 || day < 1 || day > daysIn(month, year)) return null;
	const clock = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(":");
	return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}T${clock}`;
}

/** How many are no dates in this order, and how often time runs backwards. */
function judge(lines: readonly Dated[], order: DateOrder): { wrong: number; back: number } {
	let [wrong, back, last] = [0, 0, ""];
	for (const line of lines) {
		const at = localTime(line, order);
		if (at === null) wrong += 1;
		else {
			if (at < last) back += 1;
			last = at;
		}
	}
	return { wrong, back };
}

/** Of two digits: these programs are younger than 2000. */
function fullYear(digits: string): number | null {
	if (digits.length === 4) return Number(digits);
	return digits.length === 2 ? 2000 + Number(digits) : null;
}

function daysIn(month: number, year: number): number {
	const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function two(value: number): string {
	return String(value).padStart(2, "0");
}
