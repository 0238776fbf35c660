import type { SaidEntry } from "../../shared/said.ts";
import type { Sayable } from "../log/log.ts";
import type { Deciding } from "./deciding.ts";
import type { Bringer, Verdict } from "./verdict.ts";

/** Appends what was found good to its thread's log, unless its author is over the rate; `about` as for the log. */
export async function takeIn(said: Sayable, from: Bringer, deciding: Deciding, about: number | null): Promise<Verdict> {
	const ms = overRate(said, said.thread, from, deciding);
	if (ms > 0) return { kind: "wait", ms };
	const entry = await deciding.log.append(said, from, new Date(deciding.now).toISOString(), about);
	return { kind: "accepted", entry, again: false };
}

/** Counts it under `where`, and answers for how many ms it must wait. An import is no burst of talk: it has its own ceiling. */
export function overRate(said: SaidEntry, where: string, from: Bringer, { rates, now }: Deciding): number {
	if (said.kind === "message" && said.imported !== undefined) return 0;
	return rates.take(from.memberId, where, Math.min(Date.parse(said.composed), now), now);
}
