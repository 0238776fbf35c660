import { describe, expect, it } from "vitest";
import { mentions } from "../../shared/mentions.ts";

describe("a mention", () => {
	it("is of the whole name or of the first, in any case, wherever it stands", () => {
		expect(mentions("@Alva Lindgren, are you there?", "Alva Lindgren")).toBe(true);
		expect(mentions("where is (@ALVA)", "Alva Lindgren")).toBe(true);
		expect(mentions("@åsa!", "Åsa")).toBe(true);
	});

	it("is not of a longer name that begins alike, nor of a name without the sign", () => {
		expect(mentions("@bob and @boat", "Bo")).toBe(false);
		expect(mentions("Bo should come", "Bo")).toBe(false);
		expect(mentions("@bob, no, @bo!", "Bo")).toBe(true);
	});
});
