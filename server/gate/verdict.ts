import type { Entry } from "../../shared/entry.ts";
import type { RefusalCode } from "../../shared/refusal.ts";

/**
 * What the gate says to one entry. `again` marks an id that was accepted before: the first entry is given back (invariant 3).
 * `done`: taken, and no entry of a thread came of it, as of a read mark or of a dm that is there already.
 * `wait` is neither yes nor no: over the rate, to be asked again after `ms`.
 */
export type Verdict =
	| { kind: "accepted"; entry: Entry; again: boolean }
	| { kind: "done" }
	| { kind: "refused"; code: RefusalCode }
	| { kind: "wait"; ms: number };

/**
 * Who brings an entry: always a device that was proven, never what the entry says of itself. `scheduledAt`: the server
 * says for it what is due now, as it was last composed then (server/later).
 */
export type Bringer = { memberId: string; deviceId: string; scheduledAt?: string };

/**
 * The only door into the log. Verdicts come in the order of the entries, when everything accepted is on disk and shown.
 * Entries after a `wait` in the same call are not looked at and wait too, so that one device's words stay in order.
 * What is added to `said` before its commit begins is decided with it, as far as a commit has room: there are as many
 * verdicts as were decided.
 * Rejects when the commit failed; then nothing was changed and all may be brought again.
 */
export type Gate = { submit: (said: readonly unknown[], from: Bringer) => Promise<Verdict[]> };
