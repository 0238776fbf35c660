import { dmThreadId } from "../../shared/dm-thread-id.ts";
import type { Clock, MakeId } from "../../shared/ids.ts";
import type { Said } from "../../shared/said.ts";
import type { Bringer, Gate } from "../gate/verdict.ts";
import type { Line, Speaker } from "./script.ts";
import type { SideTalk } from "./side-talk.ts";

export type StoryParts = {
	gate: Gate;
	threadId: string;
	people: Record<Speaker, Bringer>;
	makeId: MakeId;
	/** The server's clock while the story is told: each line is accepted at the time it was said. */
	clock: { now: Clock; set: (now: number) => void };
};

/** One thing that was said or done at its time. */
type Event = { at: number; by: Speaker; said: () => Said };

/** How many of the family's last lines each has not read: enough for every page to have something to show. */
const unread: Record<Speaker, number> = { Alva: 2, Bo: 1, Cleo: 0, Didi: 7 };

/** Lets the family say all their lines through the gate, together and beside, and read on as they do. */
export async function tellStory(parts: StoryParts, lines: readonly Line[], beside: readonly SideTalk[]): Promise<void> {
	const events = [
		...lines.map((line) => saying(parts, parts.threadId, line)),
		...beside.flatMap((talk) => told(parts, talk)),
	];
	let seq = 0;
	for (const { at, by, said } of events.toSorted((one, other) => one.at - other.at)) {
		parts.clock.set(at);
		const doing = said();
		const [verdict] = await parts.gate.submit([doing], parts.people[by]);
		if (verdict?.kind !== "accepted" && verdict?.kind !== "done") throw new Error("The demo's talk was not accepted.");
		if (doing.thread === parts.threadId && verdict.kind === "accepted") seq = verdict.entry.seq;
	}
	for (const speaker of Object.keys(unread) as Speaker[]) {
		const mark: Said = { ...now(parts, parts.threadId), kind: "read", seq: seq - unread[speaker] };
		await parts.gate.submit([mark], parts.people[speaker]);
	}
}

/** A conversation begins a moment before its first line, by whoever says it. */
function told(parts: StoryParts, { among, title, lines }: SideTalk): Event[] {
	const [first] = lines;
	if (first === undefined) return [];
	const members = among.map((name) => parts.people[name].memberId).sort();
	const [one = "", other = ""] = members;
	const threadKind = title === "" ? "dm" : "group";
	const thread = threadKind === "dm" ? dmThreadId(one, other) : parts.makeId();
	const start = () => ({ ...now(parts, thread), kind: "start" as const, threadKind, members, title }) satisfies Said;
	const last = lines.at(-1) ?? first;
	const read = (by: Speaker, seq: number): Event => ({
		at: last.at + 1_000,
		by,
		said: () => ({ ...now(parts, thread), kind: "read", seq }),
	});
	return [
		{ at: first.at - 1_000, by: first.by, said: start },
		...lines.map((line) => saying(parts, thread, line)),
		// They answer each other, so each has read the others; only the last words are new.
		...among.map((name) => read(name, name === last.by ? lines.length + 1 : lines.length)),
	];
}

function saying(parts: StoryParts, thread: string, { at, by, body }: Line): Event {
	return { at, by, said: () => ({ ...now(parts, thread), kind: "message", body }) };
}

function now({ makeId, clock }: StoryParts, thread: string): Pick<Said, "id" | "thread" | "composed"> {
	return { id: makeId(), thread, composed: new Date(clock.now()).toISOString() };
}
