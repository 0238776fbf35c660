import type { Entry } from "../../shared/entry.ts";
import { alva, bo, cleo, didi, familyThread, id } from "./cast.ts";
import { type Scene, scene } from "./scene.ts";
import { entries } from "./talk.ts";

const thread = `/threads/${familyThread.id}`;
const at = new Date(Date.now() - 60_000).toISOString();

const [dinner, seven, rule, noor, welcome, nobody, laugh] = [0, 1, 2, 3, 4, 5, 6].map((n) => id(1000 + n)) as [
	...[string, string, string, string, string, string, string],
];
const talk = entries(
	[
		[300, bo.id, "Dinner at six?"],
		[298, cleo.id, "Seven, my train is late."],
		[296, bo.id, "Seven then. **Nobody** starts before Cleo is here."],
		[240, didi.id, "can i bring noor"],
		[40, alva.id, "Noor is always welcome"],
		[39, alva.id, "And Mister Nobody too"],
		[5, cleo.id, "😹"],
	],
	0,
).map((entry): Entry => (entry.kind === "message" && entry.id === nobody ? { ...entry, replyTo: noor } : entry));

const accepted = (n: number, by: string) => ({
	...{ seq: talk.length + n, id: id(1500 + n), by, at, composed: at, hash: "", seal: "" },
});
const react = (n: number, by: string, of: string, emoji: string): Entry => ({
	...accepted(n, by),
	...{ kind: "react", of, emoji, on: true },
});
const said: Entry[] = [
	...talk,
	{
		...accepted(1, bo.id),
		kind: "edit",
		of: rule,
		body: "Seven then. **Nobody** starts before Cleo is here, not even I.",
	},
	...[alva, bo, cleo, didi].map(({ id: by }, index) => react(2 + index, by, nobody, "❤️")),
	react(6, didi.id, nobody, "🐈"),
	react(7, alva.id, seven, "👍"),
	react(8, bo.id, laugh, "😂"),
	react(9, didi.id, dinner, "😋"),
];
const mine = { id: id(9800), thread: familyThread.id, composed: at };
const usual = { entries: said, readBy: 99 };

/** What is said of messages, and what can be done with one. */
export const aboutScenes: Scene[] = [
	scene("about", thread, "", usual),
	scene("about-waiting", thread, "", {
		...usual,
		outbox: [{ said: { ...mine, kind: "react", of: laugh, emoji: "🙏", on: true }, refused: null }],
	}),
	scene("about-refused", thread, "", {
		...usual,
		outbox: [{ said: { ...mine, kind: "edit", of: welcome, body: "Noor is welcome" }, refused: "body_too_long" }],
	}),
	{ ...scene("about-menu", thread, "", usual), press: "Actions" },
	{ ...scene("about-reply", thread, "", usual), press: ["Actions", "Reply"] },
	{ ...scene("about-select", thread, "", usual), press: ["Actions", "Select"] },
	{ ...scene("about-info", thread, "", usual), press: ["Actions", "Message info"] },
];
