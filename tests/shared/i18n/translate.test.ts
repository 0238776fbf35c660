import { describe, expect, it } from "vitest";
import { errorStatuses } from "../../../shared/api/errors.ts";
import { en } from "../../../shared/i18n/en.ts";
import { enLater } from "../../../shared/i18n/en-later.ts";
import { type Catalogue, createTranslate } from "../../../shared/i18n/translate.ts";
import { refusalCodes } from "../../../shared/refusal.ts";

const t = createTranslate("en", en);

describe("the English catalogue", () => {
	it("has a sentence for every code the server may answer with", () => {
		for (const code of Object.keys(errorStatuses)) expect(Object.keys(enLater), code).toContain(`error.${code}`);
		for (const code of refusalCodes) expect(Object.keys(enLater), code).toContain(`refusal.${code}`);
	});

	it("has no empty sentence and no placeholder that is never closed", () => {
		for (const [key, entry] of Object.entries(enLater)) {
			for (const sentence of typeof entry === "string" ? [entry] : Object.values(entry)) {
				expect(sentence.trim(), key).not.toBe("");
				expect(sentence.replace(/\{\w+\}/g, ""), key).not.toMatch(/[{}]/);
			}
		}
	});
});

describe("translate", () => {
	it("fills the names into a sentence, as they are", () => {
		expect(t("threads.said", { name: "Bo", text: "{name} $& \\1" })).toBe("Bo: {name} $& \\1");
	});

	it("chooses the form by the number, and writes the number as the language does", () => {
		expect(t("thread.to_new", { count: 1 })).toBe("1 new message");
		expect(t("thread.to_new", { count: 1234 })).toBe("1,234 new messages");
	});

	it("uses every form another language knows, and the general one where a form is missing", () => {
		const polish = createTranslate("pl", {
			...(en as Catalogue),
			"thread.to_new": { one: "{count} nowa", few: "{count} nowe", other: "{count} nowych" },
		});
		expect([1, 3, 5].map((count) => polish("thread.to_new", { count }))).toEqual(["1 nowa", "3 nowe", "5 nowych"]);
	});
});
