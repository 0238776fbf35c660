import { putInline } from "./put-inline.ts";
import type { Inline } from "./tree.ts";

const kinds = { "*": "italic", _: "italic", "**": "bold", __: "bold", "~~": "strike" } as const;
type Mark = keyof typeof kinds;

/** A mark that was opened, where the words behind it begin, and what stands behind it so far. */
type Open = { mark: Mark | ""; from: number; inside: Inline[] };

/**
 * Builds what stands in a line from its pieces, from left to right. Each kind of mark is open once at most; so the
 * depth is bounded, and what an unclosed mark held is moved a few times at most, however hostile the line.
 */
export function createInlineBuilder() {
	const open: Open[] = [{ mark: "", from: 0, inside: [] }];
	/** Where the last words ended: between marks alone there is nothing to be bold. */
	let wordsEnd = 0;

	function put(node: Inline) {
		putInline(open.at(-1)?.inside ?? [], node);
	}

	/** Marks from this one on were never closed: they are text. */
	function giveUp(from: number) {
		// Upwards, so that each is put where its text goes on.
		for (const { mark, inside } of open.splice(from)) {
			put({ kind: "text", text: mark });
			for (const node of inside) put(node);
		}
	}

	/** The place of the mark that these letters close, the same one before a shorter one; 0 for none. */
	function closedBy(letters: string, mayBeShorter: boolean): number {
		const isOpen = ({ mark, from }: Open) => mark !== "" && wordsEnd > from && letters.startsWith(mark);
		const same = open.findLastIndex((one) => one.mark === letters && isOpen(one));
		return Math.max(0, same > 0 || !mayBeShorter ? same : open.findLastIndex(isOpen));
	}

	function close(at: number) {
		const outer = open[at];
		const inner = open[at + 1];
		// Of "***a** b*" only this tells which of the two was meant to be the inner one.
		const isTwin = outer !== undefined && inner?.from === outer.from;
		if (isTwin) [outer.mark, inner.mark] = [inner.mark, outer.mark];
		giveUp(isTwin ? at + 2 : at + 1);
		const closed = open.pop();
		if (closed && closed.mark !== "") put({ kind: kinds[closed.mark], inside: closed.inside });
	}

	return {
		words(node: Inline, end: number) {
			put(node);
			wordsEnd = end;
		},
		/** A run of one letter of marks that ends at `end`; three of them are bold and italic. */
		marks(letters: string, end: number, may: { open: boolean; close: boolean }) {
			let rest = letters.length > 3 ? "" : letters;
			// What could as well open something closes only what was opened by the same letters.
			const mayBeShorter = !may.open || rest.length === 3;
			for (let at = may.close ? closedBy(rest, mayBeShorter) : 0; at > 0; at = closedBy(rest, mayBeShorter)) {
				rest = rest.slice(open[at]?.mark.length);
				close(at);
			}
			const opened = may.open ? splitMarks(rest) : [];
			for (const mark of opened) {
				const before = open.findIndex((frame) => frame.mark === mark);
				if (before > 0) giveUp(before);
				open.push({ mark, from: end, inside: [] });
			}
			if (opened.length === 0) put({ kind: "text", text: letters.length > 3 ? letters : rest });
		},
		finish(): Inline[] {
			giveUp(1);
			return open[0]?.inside ?? [];
		},
	};
}

function splitMarks(letters: string): Mark[] {
	const marks = letters.length === 3 ? [letters.slice(0, 2), letters.slice(2)] : [letters];
	return marks.every(isMark) ? marks : [];
}

function isMark(letters: string): letters is Mark {
	return letters in kinds;
}
