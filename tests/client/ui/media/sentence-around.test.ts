import { expect, it } from "vitest";
import { sentenceAround } from "../../../../client/ui/media/sentence-around.ts";

const link = "https://a.example/b.html?c=1.5";

it.each([
	[`${link}`, link],
	[`First. Then look at ${link} before noon. And last.`, `Then look at ${link} before noon.`],
	[`A line\nand ${link}\nand another`, `and ${link}`],
	[`Is this it? ${link}!`, `${link}!`],
	[`What (${link}) is.\nMore.`, `What (${link}) is.`],
	["It is not here", ""],
])("of %j it is %j", (text, sentence) => {
	expect(sentenceAround(text, link)).toBe(sentence);
});

it("cuts a sentence that never ends", () => {
	expect([...sentenceAround(`${link} ${"and on ".repeat(2_000)}`, link)].length).toBeLessThanOrEqual(241);
});
