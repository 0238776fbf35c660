import { wordsWithOptions } from "../../../shared/poll.ts";
import { derive } from "../derive.ts";
import { isMessage } from "../outbox-row.ts";
import { createWritable } from "../readable.ts";
import { isDmWith } from "../thread-rows.ts";
import type { SearchParts } from "./member-search.ts";
import type { Found, OpenSearch, SearchScope, Sought } from "./search.ts";
import type { FromSearcher, SearchedWorld, Searcher } from "./searcher.ts";

export type SearchRoom = { open: () => OpenSearch; stop: () => void };

/** What is written while a conversation goes on is read after a pause: soon while somebody searches, else when there is more of it. */
const pauseMs = { searching: 300, quiet: 15_000 };
/** A worker nobody has needed for so long is let go, with what it holds in memory. */
const idleMs = 20_000;

/** The page's side of search: has the worker while there is something to do, and tells it what the disk does not. */
export function createSearchRoom(parts: SearchParts): SearchRoom {
	const { world, me, member, threads, outbox, rows } = parts;
	const scope = createWritable<SearchScope | null>(null);
	const found = createWritable<Found | null>(null);
	const recent = createWritable<readonly string[]>([]);
	const hasFailed = createWritable(false);
	let searcher: Searcher | null = null;
	let isStarting = false;
	let wanted: { sought: Sought; limit: number } | null = null;
	let searching = 0;
	let isStopped = false;
	/** Everything on the disk is to be looked at, and not only what is new. */
	let isWholeOwed = false;
	let left: readonly string[] = [];
	let pause: ReturnType<typeof setTimeout> | undefined;
	let idle: ReturnType<typeof setTimeout> | undefined;

	const about = derive([threads, member.view, outbox.rows], (): SearchedWorld => {
		const blocked = member.view.get()?.blocked ?? [];
		const all = [...(threads.get()?.values() ?? [])];
		const shown = all.filter((one) => !one.isGone && !isDmWith(blocked, one));
		const waiting = outbox.rows.get().filter(isMessage);
		return {
			// A thread that has only been started here has no segment yet.
			threads: shown.map(({ record, isPending }) => ({ id: record.id, segments: isPending ? 0 : record.open + 1 })),
			left: [...(member.view.get()?.left ?? [])],
			waiting: waiting.map(({ said }) => ({
				...{ id: said.id, threadId: said.thread, by: me, at: said.composed },
				body: wordsWithOptions(said.body, said.poll),
				files: (said.files ?? []).map(({ name, shownAs }) => ({ name, shownAs })),
			})),
		};
	});

	function hear(said: FromSearcher): void {
		switch (said.kind) {
			case "scope":
				scope.set(said.scope);
				break;
			case "found":
				// An answer to what was typed before is of no use to anybody.
				if (JSON.stringify(said.found.sought) === JSON.stringify(wanted?.sought)) found.set(said.found);
				break;
			case "recent":
				recent.set(said.recent);
				break;
			case "looked":
				letGoLater();
				break;
			case "failed":
				letGo();
				if (!isStopped && searching > 0) hasFailed.set(true);
		}
	}
	function letGo(): void {
		clearTimeout(idle);
		searcher?.end();
		searcher = null;
	}
	function letGoLater(): void {
		clearTimeout(idle);
		if (searching === 0) idle = setTimeout(letGo, idleMs);
	}
	async function start(): Promise<void> {
		isStarting = true;
		try {
			const started = await world.openSearcher(hear);
			if (isStopped) return started.end();
			searcher = started;
			hasFailed.set(false);
			started.take({ kind: "open", memberId: me });
			started.take({ kind: "world", world: about.get() });
			if (wanted !== null) started.take({ kind: "seek", ...wanted });
			started.take({ kind: "look", isWhole: true });
		} catch {
			hasFailed.set(true);
		} finally {
			isStarting = false;
		}
	}
	function wake(): void {
		clearTimeout(idle);
		if (searcher === null && !isStarting && !isStopped) void start();
	}
	function lookSoon(isWhole: boolean): void {
		isWholeOwed ||= isWhole;
		clearTimeout(pause);
		pause = setTimeout(look, searching > 0 ? pauseMs.searching : pauseMs.quiet);
	}
	function look(): void {
		// What cannot be started is tried again when somebody wants to search.
		if (searcher === null && hasFailed.get() && searching === 0) return;
		wake();
		searcher?.take({ kind: "look", isWhole: isWholeOwed });
		isWholeOwed = false;
	}

	const stops = [
		about.subscribe(() => {
			searcher?.take({ kind: "world", world: about.get() });
			// Whoever is taken in again may find the old words still on the disk.
			if (left.some((id) => !about.get().left.includes(id))) lookSoon(true);
			left = about.get().left;
		}),
		rows.written.subscribe(() => lookSoon(false)),
		// The browser has given the disk back, perhaps empty.
		rows.reopened.subscribe(() => lookSoon(true)),
	];
	wake();

	return {
		open() {
			searching += 1;
			wake();
			// Another page of this browser may have written what this one has not heard of.
			if (searcher !== null) look();
			let isClosed = false;
			return {
				...{ scope, found, recent, hasFailed },
				seek(sought, limit) {
					wanted = { sought, limit };
					searcher?.take({ kind: "seek", sought, limit });
					wake();
				},
				remember: (text) => searcher?.take({ kind: "remember", text }),
				forgetRecent: () => searcher?.take({ kind: "forget-recent" }),
				close() {
					if (isClosed) return;
					isClosed = true;
					searching -= 1;
					if (searching > 0) return;
					wanted = null;
					found.set(null);
					letGoLater();
				},
			};
		},
		stop() {
			isStopped = true;
			clearTimeout(pause);
			for (const stop of stops) stop();
			about.stop();
			letGo();
		},
	};
}
