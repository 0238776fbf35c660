import { address, hrefOf, isAddress, withoutClosing } from "../links.ts";
import type { Calls, Mention } from "../mentions.ts";
import { createInlineBuilder } from "./inline-builder.ts";
import type { Inline, Link } from "./tree.ts";

/** Mail begins where no word goes on, so that each letter is looked at once. */
const mail = /(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.)+[a-z]{2,24}(?![\w-])/;
const isMail = new RegExp(`^${mail.source}$`, "iu");
const token = new RegExp(`(\`{1,3})([^\`]+)\\1|${address.source}|${mail.source}|\\*+|_+|~+|@`, "giu");
/** Beside these a mark is none on its outer side: 2*3*4, snake_case, a face like ^_^ or >_<, and behind a backslash. */
const endsWord = /[\p{Ll}\p{Lu}\p{N}\\^<>]$/u;
const beginsWord = /^[\p{Ll}\p{Lu}\p{N}^<>]/u;

/** What stands in one line. */
export function readLine(line: string, calls: Calls): Inline[] {
	if (!/[*_~`@:]|www\./i.test(line)) return line === "" ? [] : [{ kind: "text", text: line }];
	const built = createInlineBuilder();
	let end = 0;
	/** What stood between, and then a piece of this length. */
	const goTo = (at: number, length: number) => {
		if (at > end) built.words({ kind: "text", text: line.slice(end, at) }, at);
		end = at + length;
		token.lastIndex = end;
	};

	token.lastIndex = 0;
	for (let found = token.exec(line); found !== null; found = token.exec(line)) {
		const [all, ticks = "", code] = found;
		if (/^[*_~]+$/.test(all)) {
			goTo(found.index, all.length);
			built.marks(all, end, sides(line, found.index, end));
			continue;
		}
		const node = code === undefined ? namedAt(line, found.index, all, calls) : { kind: "code" as const, text: code };
		if (node === null) continue;
		goTo(found.index, node.text.length + 2 * ticks.length);
		built.words(node, end);
	}
	goTo(line.length, 0);
	return built.finish();
}

/** Whether a mark may open what follows it, and close what is before it. */
function sides(line: string, at: number, end: number): { open: boolean; close: boolean } {
	const before = line.slice(Math.max(0, at - 2), at);
	const after = line.slice(end, end + 2);
	return {
		open: /^\S/.test(after) && !endsWord.test(before),
		close: /[^\s\\]$/.test(before) && !beginsWord.test(after),
	};
}

/** A link or a mention; null when what looks like one is not to be followed, or nobody is called so. */
function namedAt(line: string, at: number, found: string, calls: Calls): Mention | Link | null {
	if (found === "@") return calls.at(line, at);
	if (isMail.test(found)) return { kind: "link", text: found, href: `mailto:${found}` };
	const text = withoutClosing(found);
	return isAddress(text) ? { kind: "link", text, href: hrefOf(text) } : null;
}
