import { halfOf } from "./half-of-day.ts";

/** The beginning of a message: three numbers of a date in the order they stand, the time of day in seconds, and what follows. */
export type ChatLine = { date: readonly [string, string, string]; seconds: number; rest: string };

/** Marks that turn the reading direction, which exports put around dates. A few at most: no line may take longer than its length. */
const m = "[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{0,3}";
const s = "[ \\u00a0\\u202f]{0,3}";
const n = "\\p{Nd}";
const date = `(${n}{1,4})${m}[./\\-年년]${m}${s}(${n}{1,2})${m}[./\\-月월]${m}${s}(${n}{1,4})${m}[.日일]?`;
/** "," or what a language says between a date and a time: "à", "klo", "um", "at", "às". */
const between = `${m}[,،、]?${s}${m}(?:[\\p{Ll}\\p{Lu}]{1,4}\\.?[ \\u00a0\\u202f])?${s}`;
const before = `(\\p{Lo}{2,3})?${s}`;
const time = `(${n}{1,2})[:.](${n}{2})(?:[:.](${n}{2}))?${m}${s}(\\p{L}(?:[\\p{L}.]|[ \\u00a0\\u202f](?=\\p{L}\\.)){0,7})?${m}`;
const android = new RegExp(`^${m}${date}${between}${before}${time}(?: [-–] |, )(.*)$`, "su");
const iphone = new RegExp(`^${m}\\[${m}${date}${between}${before}${time}\\] ?(.*)$`, "su");

/** null for a line that goes on with the message before it. */
export function readChatLine(line: string): ChatLine | null {
	const found = iphone.exec(line) ?? android.exec(line);
	if (found === null) return null;
	const [, first = "", second = "", third = "", early, hour = "", minute = "", second60 = "0", late, rest = ""] = found;
	const half = halfOf(early ?? late ?? "");
	const seconds = secondsOf(numberOf(hour), numberOf(minute), numberOf(second60), half);
	return half === "unknown" || seconds === null
		? null
		: { date: [plainDigits(first), plainDigits(second), plainDigits(third)], seconds, rest };
}

function secondsOf(hour: number, minute: number, second: number, half: ReturnType<typeof halfOf>): number | null {
	const isHalved = half === "am" || half === "pm";
	if (hour > (isHalved ? 12 : 23) || minute > 59 || second > 59) return null;
	const hours = isHalved ? (hour % 12) + (half === "pm" ? 12 : 0) : hour;
	return hours * 3_600 + minute * 60 + second;
}

function numberOf(digits: string): number {
	return Number(plainDigits(digits));
}

/** Digits of any script as 0 to 9: in Unicode the ten of a script stand in a row, and the zero of each is known by its value. */
function plainDigits(digits: string): string {
	return digits.replace(/\p{Nd}/gu, (digit) => {
		let zero = digit.codePointAt(0) ?? 0;
		const from = zero;
		while (from - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
		return String(from - zero);
	});
}
