import { describe, expect, it } from "vitest";
import { calledFor, fitting } from "../../../../client/ui/words/called-for.ts";

const people = ["Åsa Öberg", "Bo", "Bo Berg", "Ὀδυσσεύς"].map((name) => ({
	...{ id: name, name, detail: null },
	kind: "person" as const,
}));
const found = (typed: string) => fitting(people, typed).map(({ name }) => name);

describe("who is being called", () => {
	it("stands behind an @ that begins a word, up to the caret", () => {
		expect(calledFor("hi @bo", 6)).toEqual({ at: 3, typed: "bo" });
		expect(calledFor("hi @bo berg and", 11)).toEqual({ at: 3, typed: "bo berg" });
		expect(calledFor("(@", 2)).toEqual({ at: 1, typed: "" });
		expect(calledFor(`${"x ".repeat(9_000)}@å`, 18_002)).toEqual({ at: 18_000, typed: "å" });
	});

	it.each(["bo@a", "@ five", "@bo\nand", "nobody", `@${"a".repeat(80)}`])("is nobody in %j", (text) => {
		expect(calledFor(text, text.length)).toBeNull();
	});

	it("is found by the beginning of a name or of a word of it, accents and case aside", () => {
		expect(found("")).toEqual(["Åsa Öberg", "Bo", "Bo Berg", "Ὀδυσσεύς"]);
		expect(found("as")).toEqual(["Åsa Öberg"]);
		expect(found("OB")).toEqual(["Åsa Öberg"]);
		expect(found("b")).toEqual(["Bo", "Bo Berg"]);
		expect(found("be")).toEqual(["Bo Berg"]);
		expect(found("οδυσ")).toEqual(["Ὀδυσσεύς"]);
	});

	it("is not Bo any more behind the space after it, and may be Bo Berg", () => {
		expect(found("Bo ")).toEqual(["Bo Berg"]);
		expect(found("Bo said")).toEqual([]);
	});
});
