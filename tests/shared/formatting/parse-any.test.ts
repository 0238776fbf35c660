import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCalled } from "../../../shared/formatting/is-called.ts";
import { parse } from "../../../shared/formatting/parse.ts";
import { plainWords } from "../../../shared/formatting/plain-words.ts";
import type { Inline } from "../../../shared/formatting/tree.ts";
import { readCalls } from "../../../shared/mentions.ts";

const calls = readCalls([{ id: "alva", name: "Alva Lindgren" }], "alva");
const piece = fc.constantFrom(
	...["*", "**", "_", "~~", "`", "```", "> ", "- ", "1. ", "\n", " ", "a", "B c", "ü", "ツ", "❤️", "@", "@alva", "\\"],
	...["https://a.example/(x)", "bo@a.example", ".", "(", ")", "<", "\u202e", "\ud800"],
);
const hostile = fc.oneof(
	fc.array(piece, { maxLength: 60 }).map((parts) => parts.join("")),
	fc.string({ unit: "binary" }),
);
const took = (text: string) => {
	const began = performance.now();
	parse(text, calls);
	return performance.now() - began;
};
/** Marks, and the white space around code, may go. */
const letters = (text: string) => text.replace(/[*_~`>\s]/g, "");

describe("[I6] any text at all", () => {
	it("is read without a throw, and nothing but marks is lost of it", () => {
		fc.assert(
			fc.property(hostile, (body) => {
				expect(letters(plainWords(body))).toBe(letters(body));
				isCalled(body, calls);
			}),
			{ numRuns: 3_000 },
		);
	});

	it("of which no mark is closed is text to the letter", () => {
		const unclosed = fc.array(fc.constantFrom("a", " ", "b", "é", "字", ".", "("), { maxLength: 20 });
		fc.assert(
			fc.property(fc.constantFrom("*", "**", "_", "~~", "`", "***"), unclosed, unclosed, (mark, before, after) => {
				const body = `x${before.join("")}${mark}${after.join("")}`;
				expect(plainWords(body)).toBe(body);
			}),
		);
	});

	it("takes time that grows with its length alone, whatever the 16 KB of a message hold", () => {
		const parts = [
			"*",
			"**",
			"_ ",
			"*a ",
			"**a *b ~~c _d ",
			"`",
			"``a`",
			"```",
			"```\n",
			"> ",
			"- x\n",
			"@",
			"@alva",
			"\n",
		];
		const links = [
			"www.",
			"www.a",
			"www.a.b",
			"https://",
			"https://a.example/(",
			"a@",
			"a.",
			"_a@b.",
			"***a",
			"`a``b```",
			"a*_*_",
			"(((",
			"@Alva Lindgre",
		];
		for (const part of [...parts, ...links, "x"]) {
			const body = part.repeat(Math.ceil(16_384 / part.length)).slice(0, 16_384);
			for (const text of [body, `${body}\n\`\`\``, `**${body}`, `\`${body}`]) {
				// The best of three: a busy machine is slow by chance, what grows too fast is slow each time.
				expect(Math.min(...[1, 2, 3].map(() => took(text))), JSON.stringify(part)).toBeLessThan(60);
			}
		}
	});
});

describe("what was written with marks", () => {
	const word = fc.stringMatching(/^[a-zåäö]{1,5}( [a-zåäö]{1,5})?$/);
	const marked = { bold: "**", italic: "*", strike: "~~" } as const;
	const written = (node: Inline): string => {
		if ("inside" in node) return marked[node.kind] + node.inside.map(written).join(" ") + marked[node.kind];
		return node.kind === "code" ? `\`${node.text}\`` : node.text;
	};
	const said = (node: Inline): string => ("inside" in node ? node.inside.map(said).join(" ") : node.text);
	/** No kind stands in itself; between neighbours stands a space, so no two texts follow each other. */
	const nodes = (kinds: readonly (keyof typeof marked)[]): fc.Arbitrary<Inline> => {
		const leaf = fc.oneof(
			word.map((text) => ({ kind: "text" as const, text })),
			word.map((text) => ({ kind: "code" as const, text })),
		);
		const deeper = kinds.map((kind) =>
			fc
				.array(nodes(kinds.filter((other) => other !== kind)), { minLength: 1, maxLength: 2 })
				.map((inside) => ({ kind, inside })),
		);
		return fc.oneof(leaf, ...deeper);
	};

	it("is read as it was meant", () => {
		fc.assert(
			fc.property(fc.array(nodes(["bold", "italic", "strike"]), { minLength: 1, maxLength: 4 }), (tree) => {
				const body = tree.map(written).join(" ");
				expect(plainWords(body)).toBe(tree.map(said).join(" "));
			}),
			{ numRuns: 1_000 },
		);
	});
});
