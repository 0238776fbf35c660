import type { Entry } from "../../shared/entry.ts";
import type { ParsedSaid, Said } from "../../shared/said.ts";
import { keepScheduled, takeBackScheduled } from "../later/keep-scheduled.ts";
import { sayScheduled } from "../later/say-scheduled.ts";
import { acceptAbout } from "./accept-about.ts";
import { acceptChange } from "./accept-change.ts";
import { acceptDelete } from "./accept-delete.ts";
import { acceptMessage } from "./accept-message.ts";
import { acceptStart } from "./accept-start.ts";
import { type Deciding, refuse } from "./deciding.ts";
import { overCeiling } from "./imports.ts";
import { markRead, setMute } from "./keep-wish.ts";
import { setStar } from "./set-star.ts";
import type { Bringer, Verdict } from "./verdict.ts";

/** Decides one entry inside the write that will hold it. Each id is decided once, for good (invariant 3). */
export async function decide(parsed: ParsedSaid, bringer: Bringer, deciding: Deciding): Promise<Verdict> {
	const { scheduledAt, ...from } = bringer;
	const id = parsed.ok ? parsed.said.id : parsed.id;
	if (scheduledAt === undefined || id === null) return decideOne(parsed, from, deciding);
	return sayScheduled(id, scheduledAt, from, deciding, () => decideOne(parsed, from, deciding));
}

async function decideOne(parsed: ParsedSaid, from: Bringer, deciding: Deciding): Promise<Verdict> {
	const before = parsed.ok ? decidedBefore(parsed.said, from, deciding) : null;
	if (before !== null) return before;
	if (deciding.waitMs > 0) return { kind: "wait", ms: deciding.waitMs };
	// Refusals and read marks are rows too: the ceiling counts everything new that is brought.
	const ms = overCeiling(parsed, from, deciding);
	if (ms > 0) return { kind: "wait", ms };
	if (!parsed.ok) return refuse(parsed.id, parsed.code, from, deciding);
	const { said } = parsed;
	// The one thing that is said of a thread nobody is in yet.
	if (said.kind === "start") return acceptStart(said, from, deciding);
	// Whoever is in the thread no more can still take back what they would have said there.
	if (said.kind === "unschedule") return takeBackScheduled(said, from, deciding);
	if (!(await deciding.mayWrite.ask(said.thread, from))) return refuse(said.id, "thread_not_found", from, deciding);
	switch (said.kind) {
		case "message":
			return acceptMessage(said, from, deciding);
		case "rename":
		case "members":
			return acceptChange(said, from, deciding);
		case "edit":
		case "react":
		case "vote":
		case "pin":
			return acceptAbout(said, from, deciding);
		case "delete":
			return acceptDelete(said, from, deciding);
		case "star":
			return setStar(said, from, deciding);
		case "read":
			return markRead(said, from, deciding);
		case "mute":
			return setMute(said, from, deciding);
		case "schedule":
			return keepScheduled(said, from, deciding);
	}
}

function decidedBefore(said: Said, from: Bringer, { log, known }: Deciding): Verdict | null {
	const inThisWrite = log.find(said.id);
	const taken = inThisWrite === undefined ? known.taken(said.id) : { ...inThisWrite, by: inThisWrite.entry.by };
	if (taken !== undefined) {
		const isSame = taken.by === from.memberId && taken.thread === said.thread && kindOf(taken.entry) === said.kind;
		// An id of somebody else's entry is refused, not answered: its words may be none of the bringer's business.
		return isSame ? { kind: "accepted", entry: taken.entry, again: true } : { kind: "refused", code: "id_taken" };
	}
	const code = known.refused(said.id, from.deviceId);
	return code === undefined ? null : { kind: "refused", code };
}

/** What it was said as; a retry that comes late may find it deleted. */
function kindOf(entry: Entry): Said["kind"] {
	return entry.kind === "deleted" ? entry.was : entry.kind;
}
