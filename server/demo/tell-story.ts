import type { Clock, MakeId } from "../../shared/ids.ts";
import type { Said } from "../../shared/said.ts";
import type { Bringer, Gate } from "../gate/verdict.ts";
import type { Line, Speaker } from "./script.ts";

export type StoryParts = {
	gate: Gate;
	threadId: string;
	people: Record<Speaker, Bringer>;
	makeId: MakeId;
	/** The server's clock while the story is told: each line is accepted at the time it was said. */
	clock: { now: Clock; set: (now: number) => void };
};

/** How many of the last lines each has not read: enough for every page to have something to show. */
const unread: Record<Speaker, number> = { Alva: 2, Bo: 1, Cleo: 0, Didi: 7 };

/** Lets the family say all their lines through the gate, and read on as they do. */
export async function tellStory(parts: StoryParts, lines: readonly Line[]): Promise<void> {
	let seq = 0;
	for (const { at, by, body } of lines) {
		parts.clock.set(at);
		const [verdict] = await parts.gate.submit([said(parts, { kind: "message", body })], parts.people[by]);
		if (verdict?.kind !== "accepted") throw new Error("The demo's talk was not accepted.");
		seq = verdict.entry.seq;
	}
	for (const speaker of Object.keys(unread) as Speaker[]) {
		const read = said(parts, { kind: "read", seq: seq - unread[speaker] });
		await parts.gate.submit([read], parts.people[speaker]);
	}
}

type Doing = { kind: "message"; body: string } | { kind: "read"; seq: number };

function said({ makeId, threadId, clock }: StoryParts, doing: Doing): Said {
	return { id: makeId(), thread: threadId, composed: new Date(clock.now()).toISOString(), ...doing };
}
