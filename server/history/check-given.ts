import type { GiveBackBody } from "../../shared/api/history.ts";
import type { Sha256 } from "../../shared/history.ts";
import { HttpProblem } from "../http-problem.ts";
import type { Given } from "../log/log.ts";
import { makeEntry } from "../log/make-entry.ts";
import { isSameSeal, type Seals } from "./seals.ts";

/**
 * Makes each entry again as this server would have made it at that place, from `before` on, and holds its seal against
 * the one that was given. The seal is over the running hash, so it says of everything in the entry and everything before
 * it that this server wrote it, there. Throws bad_history; what comes out of here nobody has made up.
 */
export function checkGiven(
	threadId: string,
	{ segment, before, entries }: GiveBackBody,
	proofs: { sha256: Sha256; seals: Seals },
): Given[] {
	let mark = before;
	return entries.map(({ writer, clock, ...given }) => {
		const place = { writer, clock };
		const isApart = given.before !== undefined;
		const entry = makeEntry(given, mark, { threadId, segment, place, isApart }, proofs);
		if (!isSameSeal(entry.seal, given.seal)) throw new HttpProblem("bad_history");
		const checked = { entry, before: mark, segment, place };
		mark = entry.hash;
		return checked;
	});
}
