import type { CrashPointName } from "../../server/crash-point.ts";
import type { Random } from "../support/random.ts";

/** How many files each message carries; `isTaken`: the first is one that was said before. */
export type SaidFiles = { count: number; isTaken: boolean };

/** `who` counts through the machines that exist when the step is taken, `thread` through the threads. */
export type Step = { wait: number } & (
	| { do: "say"; who: number; thread: number; count: number; extra: number; files?: SaidFiles }
	| { do: "read file"; which: number; isReady: boolean }
	| { do: "read" | "wake" | "open" | "retry" | "discard" | "break"; who: number; thread: number }
	| { do: "kill page" | "close page"; who: number; after: number; silently: boolean }
	| { do: "cut"; who: number; linesSurvive: boolean; isTold: boolean }
	| { do: "heal" | "room" | "no room" | "copy disk" | "old disk" | "second machine"; who: number }
	| { do: "clock"; who: number; skewMs: number }
	| { do: "kill server"; after: number; silently: boolean }
	| { do: "kill at statement"; statements: number; isAfter: boolean }
	| { do: "crash point"; name: CrashPointName; times: number }
	| { do: "start server" | "server full" | "server room" | "back up" }
	| { do: "put back"; which: number; isMarked: boolean }
	| { do: "join" | "new device" | "remove member" | "revoke"; who: number }
	| { do: "leave thread" | "enter thread"; who: number; thread: number }
	| { do: "quarrel"; who: number; thread: number }
	| { do: "begin dm" | "begin group"; who: number; other: number; count: number }
	| { do: "name" | "go"; who: number; thread: number }
	| { do: "react" | "edit" | "pin" | "star"; who: number; thread: number; which: number; on: boolean }
	| { do: "delete" | "regret"; who: number; thread: number; which: number }
	| { do: "ask"; who: number; thread: number; several: boolean }
	| { do: "vote"; who: number; thread: number; which: number; choices: number }
	| { do: "pass" }
);

type Make = (random: Random, wait: number) => Step;
const names: [CrashPointName, ...CrashPointName[]] = ["decoded", "gated", "inserted", "committed", "applied", "shown"];
const who = (random: Random) => random.between(0, 63);
const thread = (random: Random) => random.between(0, 7);

/** How often each kind of step is drawn, and how. */
const kinds: [number, Make][] = [
	[60, (r, wait) => ({ wait, do: "say", who: who(r), thread: thread(r), count: r.between(1, 3), extra: drawExtra(r) })],
	[4, (r, wait) => ({ wait, do: "say", who: who(r), thread: thread(r), count: r.between(8, 30), extra: 0 })],
	[12, (r, wait) => ({ wait, do: "read", who: who(r), thread: thread(r) })],
	[4, (r, wait) => ({ wait, do: "wake", who: who(r), thread: 0 })],
	[16, (r, wait) => ({ wait, do: "open", who: who(r), thread: 0 })],
	[10, (r, wait) => ({ wait, do: "kill page", who: who(r), after: r.between(0, 25), silently: r.between(0, 3) === 0 })],
	[3, (r, wait) => ({ wait, do: "close page", who: who(r), after: 0, silently: false })],
	[
		8,
		(r, wait) => ({ wait, do: "cut", who: who(r), linesSurvive: r.between(0, 1) === 0, isTold: r.between(0, 1) === 0 }),
	],
	[10, (r, wait) => ({ wait, do: "heal", who: who(r) })],
	[6, (r, wait) => ({ wait, do: "break", who: who(r), thread: r.between(0, 1) })],
	[4, (r, wait) => ({ wait, do: "no room", who: who(r) })],
	[4, (r, wait) => ({ wait, do: "room", who: who(r) })],
	[4, (r, wait) => ({ wait, do: "copy disk", who: who(r) })],
	[3, (r, wait) => ({ wait, do: "old disk", who: who(r) })],
	[2, (r, wait) => ({ wait, do: "second machine", who: who(r) })],
	[2, (r, wait) => ({ wait, do: "clock", who: who(r), skewMs: r.pick([0, -86_400_000, 400 * 86_400_000]) })],
	[6, (r, wait) => ({ wait, do: "kill server", after: r.between(0, 40), silently: r.between(0, 3) === 0 })],
	[7, (r, wait) => ({ wait, do: "kill at statement", statements: r.between(1, 30), isAfter: r.between(0, 1) === 0 })],
	[7, (r, wait) => ({ wait, do: "crash point", name: r.pick(names), times: r.between(1, 3) })],
	[2, (_, wait) => ({ wait, do: "start server" })],
	[4, (_, wait) => ({ wait, do: "server full" })],
	[5, (_, wait) => ({ wait, do: "server room" })],
	[2, (r, wait) => ({ wait, do: "join", who: who(r) })],
	[2, (r, wait) => ({ wait, do: "new device", who: who(r) })],
	[2, (r, wait) => ({ wait, do: "remove member", who: who(r) })],
	[2, (r, wait) => ({ wait, do: "revoke", who: who(r) })],
	[8, (r, wait) => ({ wait, do: "leave thread", who: who(r), thread: thread(r) })],
	[8, (r, wait) => ({ wait, do: "enter thread", who: who(r), thread: thread(r) })],
	[4, (r, wait) => ({ wait, do: "quarrel", who: who(r), thread: thread(r) })],
	[5, (r, wait) => ({ wait, do: "retry", who: who(r), thread: thread(r) })],
	[3, (r, wait) => ({ wait, do: "discard", who: who(r), thread: thread(r) })],
	[8, (_, wait) => ({ wait, do: "pass" })],
];
/** The steps of one schedule, all drawn from its seed. */
export function drawSteps(random: Random): Step[] {
	const total = kinds.reduce((sum, [weight]) => sum + weight, 0);
	return Array.from({ length: random.between(10, 40) }, () => {
		let left = random.between(1, total);
		const made = kinds.find(([weight]) => {
			left -= weight;
			return left <= 0;
		});
		return (made ?? kinds[0])?.[1](random, drawWait(random)) ?? { wait: 0, do: "pass" };
	});
}

/** In a third of all schedules the server is backed up now and then and put back to a backup, once or more often. */
export function withPutBacks(random: Random, steps: readonly Step[]): Step[] {
	const all = [...steps];
	if (random.between(0, 2) > 0) return all;
	const backUp = (): Step => ({ wait: drawWait(random), do: "back up" });
	const putBack = (): Step => ({
		...{ wait: drawWait(random), do: "put back" },
		...{ which: random.between(0, 7), isMarked: random.between(0, 1) === 0 },
	});
	for (let left = random.between(0, 4); left > 0; left -= 1) all.splice(random.between(0, all.length), 0, backUp());
	for (let left = random.pick([1, 1, 1, 2, 2, 3]); left > 0; left -= 1)
		all.splice(random.between(Math.ceil(all.length / 3), all.length), 0, putBack());
	return all;
}

export function drawWait(random: Random): number {
	const kind = random.between(0, 19);
	if (kind < 6) return random.between(0, 15);
	if (kind < 14) return random.between(16, 300);
	if (kind < 18) return random.between(300, 4_000);
	return kind < 19 ? random.between(4_000, 20_000) : random.between(20_000, 80_000);
}

/** Mostly a few words; now and then more than the gate takes. */
function drawExtra(random: Random): number {
	const kind = random.between(0, 39);
	if (kind === 0) return 17_000;
	return kind < 4 ? random.between(500, 9_000) : 0;
}
