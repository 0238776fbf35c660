import type { GiveBackBody } from "../../shared/api/history.ts";
import type { Sha256 } from "../../shared/history.ts";
import { HttpProblem } from "../http-problem.ts";
import type { Given } from "../log/log.ts";
import { makeEntry } from "../log/make-entry.ts";
import { isSameSeal, type Seals } from "./seals.ts";

/**
 * Makes each entry again as this server would have made it at that place, and holds it against what was given: the
 * running hash says that nothing in it and nothing before it was changed, the seal that it was this server that put it
 * there. Throws bad_history; nothing that comes out of here was made up by whoever brought it.
 */
export function checkGiven(
	threadId: string,
	{ segment, before, entries }: GiveBackBody,
	proofs: { sha256: Sha256; seals: Seals },
): Given[] {
	let mark = before;
	return entries.map(({ writer, clock, ...given }) => {
		const place = { writer, clock };
		const entry = makeEntry(given, mark, { threadId, segment, place }, proofs);
		if (entry.hash !== given.hash || !isSameSeal(entry.seal, given.seal)) throw new HttpProblem("bad_history");
		const checked = { entry, before: mark, segment, place };
		mark = entry.hash;
		return checked;
	});
}
