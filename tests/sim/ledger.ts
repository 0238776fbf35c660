import type { AttachedFile } from "../../shared/attached-file.ts";
import { filesOf } from "./files.ts";
import type { SaidFiles } from "./steps.ts";

/**
 * Everything anybody said in this world, by a number in its words. The words also name their thread, so that a
 * stray frame betrays itself.
 */
export type Said = {
	number: number;
	machine: number;
	memberId: string;
	threadId: string;
	body: string;
	files: readonly AttachedFile[];
	/**
	 * `typing`: not settled, or its page died. `kept`: Send has resolved. `unkept`: it was refused by the disk.
	 * `let go`: discarded by its author, or gone with a lost disk.
	 */
	state: "typing" | "kept" | "unkept" | "let go";
	/** Its author wanted it deleted. */
	mayBeGone: boolean;
	/** Words of one page in one thread are accepted in their order; null where that was broken by the person's own doing. */
	order: string | null;
	/** How often a person said it again, after it was refused. */
	retries: number;
	/** The refused entries that were said again at the end, when nothing stood in their way any more, each with its machine. */
	saidAgain: Map<string, number>;
};

export type Ledger = {
	say: (of: {
		machine: number;
		memberId: string;
		threadId: string;
		thread: number;
		extra: string;
		files: SaidFiles | null;
		order: string;
	}) => Said;
	all: () => readonly Said[];
	/** Entries that some page has shown as refused: each id is decided once. */
	refused: Set<string>;
	get: (number: number) => Said | undefined;
	numberIn: (body: string) => number | null;
	isSaid: (number: number, what: { threadId: string; memberId: string; body: string }) => boolean;
	/** How often it may be accepted: a refused id never is, but an old disk brings it back to be said again. */
	timesAtMost: (number: number) => number;
	/** Every message whose words are somewhere in these bytes, and of which thread they are. */
	wordsIn: (bytes: Uint8Array) => { number: number; thread: number }[];
};

/** One in eight is forwarded, not written. */
export const isForwarded = (number: number): boolean => number % 8 === 5;

const words = /canary-(\d+)-(\d+);/g;

export function createLedger(): Ledger {
	const said: Said[] = [];
	return {
		say({ thread, extra, files, ...of }) {
			const number = said.length;
			const before = said.findLast((one) => one.files.length > 0)?.files.slice(0, files?.isTaken ? 1 : 0) ?? [];
			const one: Said = {
				...of,
				number,
				files: files === null ? [] : filesOf(number, files.count, before),
				body: `canary-${thread}-${number};${extra}`,
				state: "typing",
				mayBeGone: false,
				retries: 0,
				saidAgain: new Map(),
			};
			said.push(one);
			return one;
		},
		all: () => said,
		refused: new Set(),
		get: (number) => said[number],
		numberIn(body) {
			const found = /^canary-\d+-(\d+);/.exec(body)?.[1];
			return found === undefined ? null : Number(found);
		},
		isSaid(number, what) {
			const one = said[number];
			return one?.threadId === what.threadId && one.memberId === what.memberId && one.body === what.body;
		},
		timesAtMost: (number) => Math.max(1, said[number]?.retries ?? 0),
		wordsIn: (bytes) =>
			[...Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1").matchAll(words)].map(
				([, thread, number]) => ({ thread: Number(thread), number: Number(number) }),
			),
	};
}
