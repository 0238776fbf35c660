import type { Line, Speaker } from "./script.ts";

/** A conversation beside the family's; a dm has no title of its own. */
export type SideTalk = { among: readonly Speaker[]; title: string; lines: Line[] };

const hourMs = 3_600_000;

/** What some of them have with each other: hours ago, who, what. All of it before the family's last half hour. */
export function sideTalk(now: number): SideTalk[] {
	return [
		{ among: ["Alva", "Bo", "Cleo"], title: "Didi's birthday", lines: linesOf(birthday, now) },
		{ among: ["Alva", "Didi"], title: "", lines: linesOf(secret, now) },
		{ among: ["Alva", "Cleo"], title: "", lines: linesOf(recipe, now) },
	];
}

const birthday = `
53 Cleo: She must not see this. What does one give somebody who has a kitten, a crab and a harbour?
52 Bo: A microscope. She asked me yesterday what water is made of, and was not content with "water".
51 Alva: I know a shop. They also have small glass plates with a fly's wing on them.
50 Cleo: Then I bring something from the sea to put under it. It is legal and it does not smell. Much.
27 Bo: Cake as always?
27 Alva: Cake as always. Nine candles and one to grow on.
26 Bo: I build the box. It says FRAGILE on all sides and inside there is a smaller box that says FRAGILE.
5 Alva: The microscope is here. It stands in the wardrobe behind the winter coats, where nobody looks but Mister Nobody.
4 Cleo: He cannot tell. I am almost sure.
`;

const secret = `
30 Didi: mama i wrote the two pages and now it is eleven
29 Alva: Read them to me tonight?
29 Didi: only if you do not cry this time
28 Alva: I promise nothing.
7 Didi: noor asks if she may sleep here on friday. she asks very politely
6 Alva: She may. You two sleep in the tent in the living room, and the kitten sleeps where he likes.
`;

const recipe = `
75 Cleo: How much cardamom, really? I said three spoons and got a look.
74 Alva: Three. And you grind it yourself. The look goes away with the second bun.
9 Cleo: It went away with the second bun.
`;

function linesOf(talk: string, now: number): Line[] {
	return [...talk.matchAll(/^(\d+) (Alva|Bo|Cleo|Didi): (.+)$/gm)].map(([, hours, by, body = ""], index) => ({
		// Minutes of their own keep two lines of one hour in order.
		at: now - Number(hours) * hourMs + index * 60_000,
		by: by as Speaker,
		body,
	}));
}
