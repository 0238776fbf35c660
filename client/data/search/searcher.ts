import { databaseName, openDatabase } from "../database.ts";
import { findMessages } from "./find-messages.ts";
import { createRecent } from "./recent.ts";
import type { Found, FoundMessage, SearchScope, Sought } from "./search.ts";
import { openSearchDatabase } from "./search-database.ts";
import { createSearchIndex, type SearchDisks, type SearchIndex } from "./search-index.ts";
import { scopeOf, searchable } from "./searchable.ts";

/**
 * What the page knows and the disk of the words does not tell: in how many segments each of my threads stands, which
 * threads I am not in any more, and what waits in the outbox.
 */
export type SearchedWorld = {
	threads: readonly { id: string; segments: number }[];
	left: readonly string[];
	waiting: readonly FoundMessage[];
};

export type ToSearcher =
	| { kind: "open"; memberId: string }
	| { kind: "world"; world: SearchedWorld }
	/** Something was written; `isWhole` when everything on the disk is to be looked at, not only what is new. */
	| { kind: "look"; isWhole: boolean }
	| { kind: "seek"; sought: Sought; limit: number }
	| { kind: "remember"; text: string }
	| { kind: "forget-recent" };

export type FromSearcher =
	| { kind: "scope"; scope: SearchScope }
	/** All that was on the disk when it was told to look can be found. */
	| { kind: "looked" }
	| { kind: "found"; found: Found }
	| { kind: "recent"; recent: readonly string[] }
	/** A disk cannot be had, or was taken away: this one is of no more use. */
	| { kind: "failed" };

export type Searcher = { take: (asked: ToSearcher) => void; end: () => void };

/**
 * Search itself, as it runs in a worker: keeps of every segment on the disk what can be searched, and looks through it.
 * Looks are done in turn; what somebody seeks is answered between two segments. `tell` must not throw.
 */
export function createSearcher(factory: IDBFactory, tell: (said: FromSearcher) => void): Searcher {
	let world: SearchedWorld = { threads: [], left: [], waiting: [] };
	let opening: Promise<{ disks: SearchDisks; index: SearchIndex }> | null = null;
	let turn: Promise<void> = Promise.resolve();
	let wanted: { sought: Sought; limit: number } | null = null;
	let isLoaded = false;
	let isEnded = false;

	async function open(memberId: string): Promise<{ disks: SearchDisks; index: SearchIndex }> {
		const [words, own] = await Promise.all([
			openDatabase(factory, databaseName(memberId), fail),
			openSearchDatabase(factory, memberId, fail),
		]);
		const disks = { words, own };
		const isLeft = (threadId: string) => world.left.includes(threadId);
		const index = createSearchIndex(disks, { isLeft, onRead: (ahead) => show(index, ahead) });
		return { disks, index };
	}
	function end(): void {
		isEnded = true;
		opening?.then(
			({ disks }) => {
				disks.words.close();
				disks.own.close();
			},
			() => undefined,
		);
	}
	function fail(): void {
		if (isEnded) return;
		end();
		tell({ kind: "failed" });
	}
	async function use(work: (opened: { disks: SearchDisks; index: SearchIndex }) => Promise<void>): Promise<void> {
		if (opening === null || isEnded) return;
		try {
			await work(await opening);
		} catch {
			fail();
		}
	}
	function inTurn(work: Parameters<typeof use>[0]): void {
		turn = turn.then(() => use(work));
	}

	function show({ segments }: SearchIndex, ahead: number): void {
		if (!isLoaded || isEnded) return;
		const here = searchable(segments.values(), world);
		tell({ kind: "scope", scope: scopeOf(here, world, ahead) });
		if (wanted !== null) tell({ kind: "found", found: findMessages(here, wanted.sought, wanted.limit) });
	}
	async function seek({ disks, index }: { disks: SearchDisks; index: SearchIndex }): Promise<void> {
		if (!isLoaded) {
			await index.load();
			isLoaded = true;
			tell({ kind: "recent", recent: await createRecent(disks.own).read() });
		}
		show(index, 0);
	}

	return {
		take(asked) {
			switch (asked.kind) {
				case "open":
					opening = open(asked.memberId);
					break;
				case "world":
					world = asked.world;
					inTurn(async ({ index }) => {
						await index.forgetThreads(world.left);
						show(index, 0);
					});
					break;
				case "look":
					inTurn(async ({ index }) => {
						await index.look(asked.isWhole);
						show(index, 0);
						tell({ kind: "looked" });
					});
					break;
				case "seek":
					wanted = { sought: asked.sought, limit: asked.limit };
					void use(seek);
					break;
				case "remember":
					inTurn(async ({ disks }) => tell({ kind: "recent", recent: await createRecent(disks.own).add(asked.text) }));
					break;
				case "forget-recent":
					inTurn(async ({ disks }) => {
						await createRecent(disks.own).clear();
						tell({ kind: "recent", recent: [] });
					});
			}
		},
		end,
	};
}
