import type { Fault } from "../fault.ts";

const anyText = "tests/shared/formatting/parse-any.test.ts";
const parse = "tests/shared/formatting/parse.test.ts";

/** Faults of reading the marks in a message. */
export const readingWords: readonly Fault[] = [
	{
		what: "a mark that is never closed is lost from what somebody wrote",
		breaks: "I1",
		file: "shared/formatting/inline-builder.ts",
		text: '\t\t\tput({ kind: "text", text: mark });\n',
		instead: "",
		caughtBy: { test: anyText },
	},
	{
		what: "what stood behind a mark that was given up is lost with it",
		breaks: "I1",
		file: "shared/formatting/inline-builder.ts",
		text: "for (const node of inside) put(node);",
		instead: "for (const node of inside.slice(1)) put(node);",
		caughtBy: { test: anyText, title: "[I6] any text" },
	},
	{
		what: "16 KB of lines keep a page busy far longer than it takes to read them",
		breaks: "I6",
		file: "shared/formatting/parse.ts",
		text: "if (at >= lastFence || !first",
		instead: "if (!lines.slice(at).includes(fence) || !first",
		caughtBy: { test: anyText, title: "[I6] any text" },
	},
	{
		what: "letters nobody sees turn the end of an address around",
		breaks: "I6",
		file: "shared/links.ts",
		text: "\\u202a-\\u202e",
		instead: "",
		caughtBy: { test: parse },
	},
	{
		what: "an address with a name and a password in it can be followed from a message",
		breaks: "I6",
		file: "shared/formatting/read-line.ts",
		text: "return isAddress(text) ? ",
		instead: "return text ? ",
		caughtBy: { test: parse },
	},
	{
		what: "a host of letters that only look Latin is shown as if it were the other",
		breaks: "I6",
		file: "shared/formatting/shown-link.ts",
		text: "return isMixed || (endsLatin && labels.some((label) => onlyLookalikes.test(label)));",
		instead: 'return isMixed && endsLatin && onlyLookalikes.test(labels[0] ?? "");',
		caughtBy: { test: "tests/shared/formatting/shown-link.test.ts" },
	},
];
