import * as z from "zod/mini";

/** Lower-case UUIDs. Devices and server make version 7, whose text sorts by time; programs may bring any version. */
export const idSchema = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/));

export type Clock = () => number;
export type RandomBytes = (length: number) => Uint8Array;
export type MakeId = () => string;

/**
 * Makes UUIDv7s (RFC 9562) from a clock and randomness that are handed in.
 * Ids of one maker always sort in the order they were made, even when the clock stands still or jumps back.
 */
export function createIdMaker(now: Clock, randomBytes: RandomBytes): MakeId {
	let lastMs = 0;
	let counter = 0;

	return () => {
		const ms = Math.max(Math.floor(now()), lastMs);
		counter = ms === lastMs ? counter + 1 : 0;
		// The 12 bits after the version count ids within one millisecond; when they are used up, time is borrowed.
		const borrowed = counter > 0xfff;
		lastMs = borrowed ? ms + 1 : ms;
		if (borrowed) counter = 0;
		return formatUuid(lastMs, counter, randomBytes(8));
	};
}

function formatUuid(ms: number, counter: number, random: Uint8Array): string {
	const time = ms.toString(16).padStart(12, "0").slice(-12);
	const tail = Array.from(random, (byte) => byte.toString(16).padStart(2, "0")).join("");
	const variant = ((Number.parseInt(tail.slice(0, 1), 16) & 0x3) | 0x8).toString(16);
	const count = counter.toString(16).padStart(3, "0");
	return `${time.slice(0, 8)}-${time.slice(8)}-7${count}-${variant}${tail.slice(1, 4)}-${tail.slice(4, 16)}`;
}
