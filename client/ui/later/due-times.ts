import type { enLater } from "../../../shared/i18n/en-later.ts";

/** A time of day that is offered, in ms. */
export type DueTime = {
	key: Extract<keyof typeof enLater, "later.evening" | "later.tomorrow" | "later.monday">;
	due: number;
};

const evening = 19;
const morning = 8;
/** An evening that begins in a few minutes is now. */
const soonMs = 30 * 60_000;

/** What is offered at `now`, in this device's own time of day, the next first. */
export function dueTimes(now: number): DueTime[] {
	const at = (days: number, hours: number) => {
		const day = new Date(now);
		day.setDate(day.getDate() + days);
		return day.setHours(hours, 0, 0, 0);
	};
	const toMonday = (8 - new Date(now).getDay()) % 7 || 7;
	const offered: DueTime[] = [
		{ key: "later.evening", due: at(0, evening) },
		{ key: "later.tomorrow", due: at(1, morning) },
		{ key: "later.monday", due: at(toMonday, morning) },
	];
	// On a Sunday tomorrow is Monday.
	return offered.filter(
		({ due }, index) => due > now + soonMs && offered.findIndex((one) => one.due === due) === index,
	);
}

/** For a box of the browser's own (`datetime-local`), in this device's time of day. */
export function toLocalValue(ms: number): string {
	const day = new Date(ms);
	const two = (value: number) => String(value).padStart(2, "0");
	const date = [String(day.getFullYear()).padStart(4, "0"), two(day.getMonth() + 1), two(day.getDate())].join("-");
	return `${date}T${two(day.getHours())}:${two(day.getMinutes())}`;
}

/** The ms of what such a box holds; null for half a time, and for one that has passed. */
export function fromLocalValue(value: string, now: number): number | null {
	const ms = new Date(value).getTime();
	return Number.isNaN(ms) || ms <= now ? null : ms;
}
