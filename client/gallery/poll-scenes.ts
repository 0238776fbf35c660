import type { Entry } from "../../shared/entry.ts";
import type { Poll } from "../../shared/poll.ts";
import { alva, bo, cleo, didi, familyThread, id } from "./cast.ts";
import { type Scene, scene } from "./scene.ts";

const thread = `/threads/${familyThread.id}`;
const at = new Date(Date.now() - 60_000).toISOString();
const [dinner, days] = [id(1700), id(1701)];

const accepted = (seq: number, by: string) => ({
	...{ seq, id: id(1700 + seq - 1), by, at, composed: at, hash: "", seal: "" },
});
const ask = (seq: number, by: string, body: string, poll: Poll): Entry => ({
	...{ ...accepted(seq, by), kind: "message", body, poll },
});
const vote = (seq: number, by: string, of: string, choices: number[]): Entry => ({
	...{ ...accepted(seq, by), kind: "vote", of, choices },
});
const asked: Entry[] = [
	ask(1, bo.id, "What do we cook on Saturday?", {
		options: ["Pizza", "Lentil soup with everything that is left in the garden", "Whatever **Grandma** says"],
		several: false,
	}),
	ask(2, alva.id, "When can you come to the island?", { options: ["Friday", "Saturday", "Sunday"], several: true }),
];
const voted: Entry[] = [
	vote(3, alva.id, dinner, [0]),
	vote(4, cleo.id, dinner, [0]),
	vote(5, didi.id, dinner, [1]),
	vote(6, bo.id, days, [0, 1]),
	vote(7, cleo.id, days, [1, 2]),
];
const mine = { id: id(9900), thread: familyThread.id, composed: at };
const usual = { entries: [...asked, ...voted], readBy: 99 };

/** Asking, and what was chosen. */
export const pollScenes: Scene[] = [
	scene("polls", thread, "", usual),
	scene("polls-nobody", thread, "", { ...usual, entries: asked }),
	scene("polls-waiting", thread, "", {
		...usual,
		outbox: [{ said: { ...mine, kind: "vote", of: days, choices: [1] }, refused: null }],
	}),
	{ ...scene("polls-names", thread, "", usual), press: "3 people have voted" },
	{ ...scene("polls-new", thread, "", usual), press: "Poll" },
];
