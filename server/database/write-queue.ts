import type { Transaction } from "kysely";
import type { Database } from "./open-database.ts";
import type { Tables } from "./tables.ts";

export type WriteTransaction = Transaction<Tables>;

/** What a write gives back: its value, and what may be shown once it is on disk. `show` is synchronous. */
export type Written<T> = { value: T; show: () => void };

type Write = <T>(change: (tx: WriteTransaction) => Promise<Written<T>>) => Promise<T>;

/** Another number after each write that may have taken a right away; null while such a write is under way. */
export type RightsVersion = () => number | null;

/**
 * The one way to change the database. Writes run one after the other, each in one transaction;
 * `show` runs after the commit and before the next write begins, so what devices see is always in commit order (invariants 2, 11).
 */
export type WriteQueue = {
	/** Rejects when the transaction could not be committed; then nothing was changed and nothing was shown. */
	write: Write;
	/** The same for a change that takes no right away from anybody: what is known of rights stays known. */
	writeKeepingRights: Write;
	rights: RightsVersion;
	/** Runs while no write is under way: what is read here is complete until the returned promise settles. */
	between: <T>(read: () => Promise<T>) => Promise<T>;
	/** Resolves when everything queued so far has ended. */
	drained: () => Promise<void>;
};

/**
 * `onShowFailed` hears of a `show` that threw: what was committed stays committed, and its sender is told so.
 * `onWriteFailed` hears of a write that was not committed, before anybody else does.
 */
export function createWriteQueue(
	database: Database,
	onShowFailed: (error: unknown) => void,
	onWriteFailed: (error: unknown) => void,
): WriteQueue {
	let tail: Promise<unknown> = Promise.resolve();
	let rights = 0;
	let mayChangeRights = false;

	function enqueue<T>(run: () => Promise<T>): Promise<T> {
		const turn = tail.then(run);
		tail = turn.catch(() => undefined);
		return turn;
	}

	async function commit<T>(change: (tx: WriteTransaction) => Promise<Written<T>>): Promise<T> {
		const written = await database
			.transaction()
			.execute(change)
			.catch((error: unknown) => {
				onWriteFailed(error);
				throw error;
			});
		try {
			written.show();
		} catch (error) {
			onShowFailed(error);
		}
		return written.value;
	}

	return {
		write: (change) =>
			enqueue(async () => {
				mayChangeRights = true;
				try {
					return await commit(change);
				} finally {
					rights += 1;
					mayChangeRights = false;
				}
			}),
		writeKeepingRights: (change) => enqueue(() => commit(change)),
		rights: () => (mayChangeRights ? null : rights),
		between: enqueue,
		drained: async () => {
			await tail;
		},
	};
}
