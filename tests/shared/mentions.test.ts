import { describe, expect, it } from "vitest";
import { isCalled } from "../../shared/formatting/is-called.ts";
import { readCalls } from "../../shared/mentions.ts";

const family = [
	{ id: "alva", name: "Alva Lindgren" },
	{ id: "bo", name: "Bo" },
	{ id: "berg", name: "Bo Berg" },
	{ id: "åsa", name: "Åsa (Mormor)" },
];
const calls = (me: string) => (body: string) => isCalled(body, readCalls(family, me));

describe("a mention", () => {
	it("is of the whole name or of the first, in any case, wherever it stands", () => {
		const alva = ["@Alva Lindgren, are you there?", "where is (@ALVA)", "> - **@alva**", "no, @bob, @alva!"];
		expect(alva.map(calls("alva"))).toEqual([true, true, true, true]);
		expect(["@åsa!", "@Åsa (mormor)"].map(calls("åsa"))).toEqual([true, true]);
	});

	it("is not of a longer name that begins alike, nor of a name without the sign, nor in an address or code", () => {
		const bo = [
			"@bob and @boat",
			"Bo should come",
			"@Bo Berg",
			"x@bo",
			"`@bo`",
			"```\n@bo\n```",
			"https://a.example/@bo",
		];
		expect(bo.map(calls("bo"))).toEqual(bo.map(() => false));
	});

	it("by a first name that is somebody's whole name is of that one alone", () => {
		expect([calls("bo")("@Bo"), calls("berg")("@Bo"), calls("berg")("@bo berg")]).toEqual([true, false, true]);
	});

	it("is of everybody by the word for everyone", () => {
		expect(["@everyone!", "(@FAMILY)", "@everyones"].map(calls("bo"))).toEqual([true, true, false]);
		expect(["@alle!", "@みんな", "@الجميع"].map(calls("bo"))).toEqual([true, true, true]);
	});

	it("is of the one who bears such a word as a name, and then of nobody else", () => {
		const withAlla = [...family, { id: "alla", name: "Alla Berg" }];
		const called = (me: string) => isCalled("@alla", readCalls(withAlla, me));
		expect([called("alla"), called("bo"), calls("bo")("@alla")]).toEqual([true, false, true]);
	});
});
