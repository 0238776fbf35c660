import type { MakeId } from "../../shared/ids.ts";
import type { RefusalCode } from "../../shared/refusal.ts";
import type { Said, SaidEntry, SaidLater, SaidMessage } from "../../shared/said.ts";
import { takeOffDraft } from "./draft-files.ts";
import { takeReplyOffDraft } from "./draft-reply.ts";
import { isSpent } from "./drafts.ts";
import { newDraftKey } from "./new-draft-key.ts";
import { putBack, takeOff } from "./outbox-disk.ts";
import {
	isEntry,
	isLater,
	isStart,
	isWaiting,
	keptRefused,
	keptWaiting,
	type OutboxRow,
	parseOutboxRow,
} from "./outbox-row.ts";
import { createWritable, type Readable } from "./readable.ts";
import type { Store } from "./store.ts";
import type { Tabs } from "./tabs.ts";

/** Of these only the newest counts, of a thread or (a star) of a message. */
type SaidMark = Said & { kind: "read" | "mute" | "star" };

const noHeed = async () => undefined;

/**
 * What this device has said and the server has not taken, in the order it was said, across all its pages.
 * Every change is on disk first, then in `rows`, then told to the other pages (invariants 1, 11). Throws StorageFailed.
 */
export type Outbox = {
	rows: Readable<readonly OutboxRow[]>;
	/** False until the disk was asked for the first time, whether it could answer or not. */
	isRead: Readable<boolean>;
	/** Keeps the message and takes the draft it was away, files and what it answers too, in one transaction; `draft` is what this page's composer held. */
	say: (said: SaidMessage | (SaidLater & { kind: "schedule" }), draft: string) => Promise<void>;
	/** Keeps all of these, or none; what they took along of the New message dialog's files is no draft any more. */
	sayTogether: (said: readonly SaidEntry[]) => Promise<void>;
	/** Keeps a mark in place of older ones of its kind, of the same thread or message. */
	sayMark: (said: SaidMark) => Promise<void>;
	/** Keeps what I want said later, or no more, in place of older wishes about the same message. */
	sayLater: (said: SaidLater) => Promise<void>;
	/** Puts these at the end again, in their order; what was refused under new ids, because an id is decided once. */
	retry: (ids: readonly string[], makeId: MakeId) => Promise<void>;
	discard: (ids: readonly string[]) => Promise<void>;
	/** Takes off what the server has, once it is on the disk. */
	remove: (rows: readonly OutboxRow[]) => Promise<void>;
	refuse: (id: string, code: RefusalCode) => Promise<void>;
	/** Reads the disk again: another page has changed it. What waited and is gone from it goes here after `heed`. */
	look: (heed: (gone: readonly OutboxRow[]) => Promise<void>) => Promise<void>;
	stop: () => void;
};

export function createOutbox(store: Store, tabs: Tabs): Outbox {
	const rows = createWritable<readonly OutboxRow[]>([]);
	const isRead = createWritable(false);
	let changes = 0;

	function replace(gone: readonly OutboxRow[], added: readonly OutboxRow[]): void {
		changes += 1;
		const ids = new Set(gone.map((row) => row.said.id));
		const kept = rows.get().filter((row) => !ids.has(row.said.id));
		rows.set([...kept, ...added].toSorted((one, other) => one.key - other.key));
		tabs.tell({ kind: "outbox" });
	}
	async function readAll(heed: (gone: readonly OutboxRow[]) => Promise<void>): Promise<void> {
		const before = changes;
		const [keys, kept] = await store.read(["outbox"], (tx) => {
			const box = tx.objectStore("outbox");
			return Promise.all([box.getAllKeys(), box.getAll()]);
		});
		const read = kept.map((row, index) => parseOutboxRow(keys[index] ?? 0, row)).filter((row) => row !== null);
		const ids = new Set(read.map(({ said }) => said.id));
		const gone = rows.get().filter((row) => isEntry(row) && isWaiting(row) && !ids.has(row.said.id));
		if (gone.length > 0) await heed(gone);
		// Something was said on this page meanwhile: what was read may be older than what memory knows.
		if (changes !== before) return readAll(heed);
		rows.set(read);
	}
	/** A database that came back may have come back empty. */
	async function keepAgain(): Promise<void> {
		const known = rows.get();
		await store.write(["outbox"], "strict", (tx) => putBack(tx.objectStore("outbox"), known));
		await readAll(noHeed);
		tabs.tell({ kind: "outbox" });
	}
	function readQuietly(read: () => Promise<void>): void {
		// The store shows the trouble, and `reopened` brings us back here when it has passed.
		read()
			.catch(() => undefined)
			.finally(() => isRead.set(true));
	}

	const stop = store.reopened.subscribe(() => readQuietly(keepAgain));
	readQuietly(() => readAll(noHeed));

	async function remove(gone: readonly OutboxRow[]): Promise<void> {
		if (gone.length === 0) return;
		await store.write(["outbox"], "strict", (tx) => takeOff(tx.objectStore("outbox"), gone));
		replace(gone, []);
	}

	async function sayInsteadOf(older: readonly OutboxRow[], said: SaidMark | SaidLater): Promise<void> {
		const key = await store.write(["outbox"], "strict", async (tx) => {
			await takeOff(tx.objectStore("outbox"), older);
			return tx.objectStore("outbox").add(keptWaiting(said));
		});
		replace(older, [{ key, said, refused: null }]);
	}

	return {
		rows,
		isRead,
		async say(said, draft) {
			const { body, replyTo } = said.kind === "message" ? said : said.message;
			const files = said.kind === "message" ? (said.files ?? []) : [];
			const key = await store.write(["outbox", "drafts"], "strict", async (tx) => {
				const drafts = tx.objectStore("drafts");
				// What another page has written there meanwhile is not in this message.
				if (isSpent((await drafts.get(said.thread)) ?? "", draft, body)) await drafts.delete(said.thread);
				await takeOffDraft(drafts, said.thread, files);
				await takeReplyOffDraft(drafts, said.thread, replyTo);
				return tx.objectStore("outbox").add(keptWaiting(said));
			});
			replace([], [{ key, said, refused: null }]);
		},
		async sayTogether(said) {
			const keys = await store.write(["outbox", "drafts"], "strict", async (tx) => {
				const files = said.flatMap((one) => (one.kind === "message" ? (one.files ?? []) : []));
				const box = tx.objectStore("outbox");
				// Asked for in the turn it was said in: what has asked for nothing yet may be overtaken by what was said after it.
				const adding = Promise.all(said.map((one) => box.add(keptWaiting(one))));
				const [added] = await Promise.all([adding, takeOffDraft(tx.objectStore("drafts"), newDraftKey, files)]);
				return added;
			});
			replace(
				[],
				said.map((one, index) => ({ key: keys[index] ?? 0, said: one, refused: null })),
			);
		},
		sayMark(said) {
			return sayInsteadOf(
				rows.get().filter((row) => isSameMark(row.said, said)),
				said,
			);
		},
		sayLater(said) {
			const isOlder = (row: OutboxRow) => isLater(row) && isWaiting(row) && saidOf(row.said) === saidOf(said);
			return sayInsteadOf(rows.get().filter(isOlder), said);
		},
		async retry(ids, makeId) {
			const meant = rows.get().filter((row) => ids.includes(row.said.id));
			const again = await store.write(["outbox"], "strict", async (tx) => {
				const box = tx.objectStore("outbox");
				// Only what was still there: two pages that retry at once must not say it twice.
				const taken = underNewIds(await takeOff(box, meant), makeId);
				const keys = await Promise.all(taken.map((said) => box.add(keptWaiting(said))));
				return taken.map((said, index) => ({ key: keys[index] ?? 0, said, refused: null }));
			});
			replace(meant, again);
		},
		discard: (ids) => remove(rows.get().filter((row) => ids.includes(row.said.id))),
		remove,
		async refuse(id, code) {
			const row = rows.get().find(({ said }) => said.id === id);
			if (row === undefined || !isWaiting(row)) return;
			if (isInVain(row, code, rows.get())) return remove([row]);
			await store.write(["outbox"], "strict", async (tx) => {
				const box = tx.objectStore("outbox");
				const [there] = await takeOff(box, [row]);
				if (there !== undefined) await box.put(keptRefused(there.said, code), there.key);
			});
			replace([row], [{ ...row, refused: code }]);
		},
		look: readAll,
		stop,
	};
}

/** A mark that is refused has nothing to tell anybody, nor has the change of a thread I am not in any more. */
function isInVain(row: OutboxRow, code: RefusalCode, rows: readonly OutboxRow[]): boolean {
	// What the person believes taken back, and was said, is told.
	if (isLater(row)) return row.said.kind === "unschedule" && code !== "already_sent";
	// But for one: of too many stars its author is told.
	if (!isEntry(row)) return code !== "too_many_stars";
	const isChange = ["rename", "members", "edit", "react", "vote", "pin"].includes(row.said.kind);
	const isOfStart = rows.some((one) => isStart(one) && one.said.thread === row.said.thread);
	return isChange && code === "thread_not_found" && !isOfStart;
}

function isSameMark(said: Said, mark: SaidMark): boolean {
	const isOfSame = mark.kind !== "star" || (said.kind === "star" && said.of === mark.of);
	return said.kind === mark.kind && said.thread === mark.thread && isOfSame;
}

/** The message a wish is about. */
function saidOf(said: SaidLater): string {
	return said.kind === "schedule" ? said.message.id : said.message;
}

/** What was refused is said under a new id, and what speaks of it or answers it follows it there. */
function underNewIds(rows: readonly OutboxRow[], makeId: MakeId): Said[] {
	const refused = rows.filter((row) => !isWaiting(row));
	const ids = new Map(refused.map(({ said }) => [said.id, makeId()]));
	return rows.map(({ said }) => {
		const again = { ...said, id: ids.get(said.id) ?? said.id };
		if ("of" in again) return { ...again, of: ids.get(again.of) ?? again.of };
		const replyTo = again.kind === "message" ? again.replyTo : undefined;
		return replyTo === undefined ? again : { ...again, replyTo: ids.get(replyTo) ?? replyTo };
	});
}
