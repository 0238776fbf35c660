import type { Entry } from "../../shared/entry.ts";
import { foldTimeline, type WaitingEntry } from "../../shared/timeline.ts";
import type { TimelineItem } from "../../shared/timeline-items.ts";
import { alva, bo, cleo, didi, familyThread, id } from "./cast.ts";

const minute = 60_000;
const now = Date.now();
const iso = (ms: number) => new Date(ms).toISOString();

type Said = [minutesAgo: number, by: string, body: string];

const lively: Said[] = [
	[4400, bo.id, "The heating man comes on Thursday between 8 and 10. Somebody has to be home."],
	[4390, cleo.id, "I can work from home that day."],
	[4389, alva.id, "Wonderful, thank you!"],
	[1500, didi.id, "can we have pancakes"],
	[1499, didi.id, "🥞🥞"],
	[1496, alva.id, "On Saturday. With blueberries, if you help picking them out of the freezer."],
	[1490, didi.id, "YES"],
	[
		190,
		bo.id,
		"Grandma called. She wants to know if we bring the big pot on Sunday, the small one is not enough for all of us and the neighbours are coming too, apparently, with the dog.",
	],
	[188, bo.id, "I said yes."],
	[120, alva.id, "Then the pot it is.\nI will also bring the two folding chairs from the cellar."],
	[64, cleo.id, "שבת שלום מכולם כאן"],
	[22, cleo.id, "Train is late again, 25 minutes. Start without me!"],
	[
		21,
		cleo.id,
		"https://example.org/a-very-long-address-without-any-space-in-it/that-has-to-break-somewhere?or=else&it=overflows",
	],
	[
		15,
		bo.id,
		"@Alva can you bring **two** things, please:\n- the *big* pot\n- ~~one~~ both chairs\n> Grandma: and the dog\nThe gate is `4711`, @everyone.",
	],
	[9, alva.id, "We wait with dessert"],
	[8, alva.id, "❤️"],
];

export function entries(said: readonly Said[], lateMinutes: number): Entry[] {
	return said.map(([ago, by, body], index) => ({
		seq: index + 1,
		id: id(1000 + index),
		by,
		at: iso(now - ago * minute),
		composed: iso(now - (ago + (by === cleo.id && ago === 22 ? lateMinutes : 0)) * minute),
		kind: "message",
		body,
		hash: "",
		seal: "",
	}));
}

/** Didi's pancake was somebody's before. */
export const livelyEntries: Entry[] = entries(lively, 140).map((entry) =>
	entry.kind === "message" && entry.body === "🥞🥞" ? { ...entry, forwarded: true } : entry,
);

/** As many messages as asked for, of many lengths, always the same. */
export function longTalk(count: number, from: number): Entry[] {
	const people = [alva, bo, cleo, didi];
	const words = "the soup is on the stove and the dog has eaten half of the bread again so please bring more".split(
		" ",
	);
	return entries(
		Array.from({ length: count }, (_, index): Said => {
			const n = from + index;
			const length = 1 + ((n * 7919) % 43);
			const body = Array.from({ length }, (_, word) => words[(n + word) % words.length]).join(" ");
			return [(from + count - n) * 17, people[Math.floor(n / 3) % 4]?.id ?? alva.id, `${n}: ${body}`];
		}),
		0,
	).map((entry, index) => ({ ...entry, seq: from + index + 1, id: id(5000 + from + index) }));
}

export function waiting(n: number, body: string, refused: WaitingEntry["refused"]): WaitingEntry {
	return {
		said: { id: id(9000 + n), thread: familyThread.id, kind: "message", composed: iso(now - 30_000), body },
		refused,
	};
}

/** Everybody but Didi has read up to `readBy`, Didi up to `readByDidi`. */
export function fold(
	list: readonly Entry[],
	outbox: readonly WaitingEntry[],
	readBy: number,
	readAtOpening: number,
): TimelineItem[] {
	return foldTimeline({
		justDeleted: new Set(),
		me: alva.id,
		members: familyThread.members,
		reads: { [bo.id]: readBy, [cleo.id]: readBy, [didi.id]: readBy },
		entries: list,
		waiting: outbox,
		stars: new Set(),
		readAtOpening,
		dayOf: (time) => new Date(time).toDateString(),
	});
}
