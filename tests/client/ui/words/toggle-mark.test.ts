import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toggleMark } from "../../../../client/ui/words/toggle-mark.ts";
import { plainWords } from "../../../../shared/formatting/plain-words.ts";

/** A text in which [ and ] stand around what is marked, before and after the key. */
function press(text: string, mark: string): string {
	const start = text.indexOf("[");
	const end = text.indexOf("]") - 1;
	const plain = text.replace(/[[\]]/g, "");
	const edit = toggleMark(plain, start, end, mark);
	const after = plain.slice(0, edit.from) + edit.words + plain.slice(edit.to);
	return `${after.slice(0, edit.start)}[${after.slice(edit.start, edit.end)}]${after.slice(edit.end)}`;
}

describe("a key that marks words", () => {
	it.each([
		["say [it] now", "say [**it**] now"],
		["say[ it ]now", "say [**it**] now"],
		["un[believ]able", "[**unbelievable**]"],
		["unbe[]lievable", "**unbe[]lievable**"],
		["here: []", "here: **[]**"],
		["[- milk\n2. eggs\n\n> end]", "[- **milk**\n2. **eggs**\n\n> **end**]"],
	])("%j becomes %j", (before, after) => {
		expect(press(before, "**")).toBe(after);
	});

	it.each([
		["say [**it**] now", "say [it] now"],
		["say **[it]** now", "say [it] now"],
		["**unbe[]lievable**", "unbe[]lievable"],
		["here: **[]**", "here: []"],
	])("pressed again takes them away: %j", (before, after) => {
		expect(press(before, "**")).toBe(after);
	});

	it("marks what is then drawn so: without its marks it is what was written", () => {
		const words = fc.array(fc.constantFrom("a", "B2", "é", " ", ".", "\n", "字", "- "), { maxLength: 12 });
		fc.assert(
			fc.property(words, fc.nat(30), fc.nat(30), fc.constantFrom("**", "_"), (parts, one, other, mark) => {
				const text = parts.join("").trim();
				const [start = 0, end = 0] = [one, other].map((at) => Math.min(at, text.length)).toSorted((a, b) => a - b);
				if (text.slice(start, end).trim() === "") return;
				const edit = toggleMark(text, start, end, mark);
				const after = text.slice(0, edit.from) + edit.words + text.slice(edit.to);
				// Of several spaces behind a list's mark one is left.
				expect(plainWords(after).replace(/ +/g, " ")).toBe(plainWords(text).replace(/ +/g, " "));
			}),
			{ numRuns: 2_000 },
		);
	});
});
