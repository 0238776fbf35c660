import type { Entry } from "../../shared/entry.ts";
import { nextHash, type Sha256 } from "../../shared/history.ts";
import type { SealedPlace, Seals } from "../history/seals.ts";

/** What an accepted entry says, before it has its proofs. */
export type Facts = Omit<Entry, "hash" | "seal">;

/**
 * The entry as it stands in the thread document, behind what has the running hash `before`, at its place.
 * The order of the fields is part of the update's bytes: an entry that comes back is written as it was the first time.
 */
export function makeEntry(
	facts: Facts,
	before: string,
	where: SealedPlace,
	{ sha256, seals }: { sha256: Sha256; seals: Seals },
): Entry {
	const { seq, id, by, at, composed, kind, body, replyTo } = facts;
	const answered = replyTo === undefined ? {} : { replyTo };
	const entry = { seq, id, by, at, composed, kind, body, ...answered };
	const hash = nextHash(before, entry, sha256);
	return { ...entry, hash, seal: seals.entry(where, hash) };
}
