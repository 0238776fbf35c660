import type { SaidEntry } from "../../shared/said.ts";
import type { Deciding } from "./deciding.ts";
import type { Bringer, Verdict } from "./verdict.ts";

/** Appends what was found good to its thread's log, unless its author is over the rate; `about` as for the log. */
export async function takeIn(
	said: SaidEntry,
	from: Bringer,
	deciding: Deciding,
	about: number | null,
): Promise<Verdict> {
	const ms = overRate(said, said.thread, from, deciding);
	if (ms > 0) return { kind: "wait", ms };
	const entry = await deciding.log.append(said, from, new Date(deciding.now).toISOString(), about);
	return { kind: "accepted", entry, again: false };
}

/** Counts it under `where`, and answers for how many ms it must wait. */
export function overRate(said: SaidEntry, where: string, from: Bringer, { rates, now }: Deciding): number {
	return rates.take(from.memberId, where, Math.min(Date.parse(said.composed), now), now);
}
