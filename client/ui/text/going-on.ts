import { writeClock } from "./times.ts";

/** When sending goes on, as it is told: near, in seconds; else the time of day. */
export type GoingOn = { count: number } | { time: string };

const nearMs = 90_000;

/** `now` is the time of day, in ms. */
export function goingOn(msLeft: number, now: number): GoingOn {
	return msLeft > nearMs ? { time: writeClock(now + msLeft) } : { count: Math.max(1, Math.ceil(msLeft / 1_000)) };
}
