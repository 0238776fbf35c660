import { describe, expect, it } from "vitest";
import { chooseLanguage, languages } from "../../../client/data/languages.ts";
import { loadCatalogue } from "../../../client/data/load-catalogue.ts";

describe("the language of a page", () => {
	const known = ["en", "de", "ar"];

	it("is what was chosen on the device, else the browser's first that is spoken here, else English", () => {
		expect(chooseLanguage(known, "ar", ["de-AT", "en"])).toBe("ar");
		expect(chooseLanguage(known, null, ["fi", "de-AT", "en"])).toBe("de");
		expect(chooseLanguage(known, null, ["fi"])).toBe("en");
		expect(chooseLanguage(known, "tlh", ["de"])).toBe("de");
		expect(chooseLanguage(known, null, [])).toBe("en");
	});

	it("is one that there is a folder for, English among them", () => {
		expect([...languages.keys()]).toEqual(expect.arrayContaining(["de", "en"]));
		expect(languages.get("de")).toMatchObject({ name: "Deutsch", direction: "ltr" });
	});

	it("is spoken with words of its own; English has its words already", async () => {
		expect(await loadCatalogue("en")).toBeNull();
		const german = await loadCatalogue("de");
		expect(german?.("thread.announce_many", { count: 1_234 })).toBe("1.234 neue Nachrichten");
	});
});
