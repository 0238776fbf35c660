import type { Clock, MakeId } from "../../shared/ids.ts";
import type { Outbox } from "./outbox.ts";
import { createWritable, type Readable } from "./readable.ts";
import type { Store } from "./store.ts";

/** A message that is about to be deleted, and when, in ms; `id` is that of the entry which will say so. */
type Pending = { id: string; threadId: string; messageId: string; due: number };

/** Messages I have deleted a moment ago. They look deleted here, and it can be undone, until it is said. */
export type Deletions = {
	/** By the message's id. */
	pending: Readable<ReadonlyMap<string, { threadId: string }>>;
	/** Resolves when it is kept: should the page close meanwhile, the next one says it. Rejects with StorageFailed. */
	begin: (threadId: string, messageId: string) => Promise<void>;
	/** Rejects with StorageFailed, and it is deleted all the same. */
	undo: (messageId: string) => Promise<void>;
	stop: () => void;
};

type Parts = { store: Store; outbox: Outbox; clock: Clock; makeId: MakeId };

/** How long it can be undone: what the peers give, and long enough to see what one has done. */
const undoMs = 8_000;
const prefix = "deleting ";

export function createDeletions({ store, outbox, clock, makeId }: Parts): Deletions {
	const pending = createWritable<ReadonlyMap<string, Pending>>(new Map());
	const timers = new Map<string, ReturnType<typeof setTimeout>>();

	function put(one: Pending): void {
		pending.set(new Map(pending.get()).set(one.messageId, one));
		// A clock that was put back since must not make it wait for days.
		const ms = Math.min(undoMs, Math.max(0, one.due - clock()));
		timers.set(
			one.messageId,
			setTimeout(() => void say(one), ms),
		);
	}
	function take({ messageId }: Pending): void {
		const left = new Map(pending.get());
		left.delete(messageId);
		pending.set(left);
		clearTimeout(timers.get(messageId));
		timers.delete(messageId);
	}
	/** The same entry whoever says it: another page of this browser may do so at the same moment. */
	async function say(one: Pending): Promise<void> {
		const { id, threadId: thread, messageId: of } = one;
		try {
			await outbox.sayTogether([{ id, thread, composed: new Date(clock()).toISOString(), kind: "delete", of }]);
			await forget(one);
		} catch {
			// The failing disk shows itself; it is said when there is room again, or at the next start.
			put({ ...one, due: clock() + undoMs });
			return;
		}
		take(one);
	}
	async function forget(one: Pending): Promise<void> {
		await store.write(["facts"], "relaxed", (tx) => tx.objectStore("facts").delete(nameOf(one)));
	}
	async function readKept(): Promise<void> {
		const [names, dues] = await store.read(["facts"], (tx) => {
			const facts = tx.objectStore("facts");
			const range = IDBKeyRange.bound(prefix, `${prefix}~`);
			return Promise.all([facts.getAllKeys(range), facts.getAll(range)]);
		});
		for (const [index, name] of names.entries()) {
			const [threadId = "", messageId = "", id = ""] = name.slice(prefix.length).split(" ");
			if (!pending.get().has(messageId)) put({ id, threadId, messageId, due: dues[index] ?? 0 });
		}
	}
	readKept().catch(() => undefined);

	return {
		pending,
		async begin(threadId, messageId) {
			if (pending.get().has(messageId)) return;
			const one = { id: makeId(), threadId, messageId, due: clock() + undoMs };
			await store.write(["facts"], "strict", (tx) => tx.objectStore("facts").put(one.due, nameOf(one)));
			put(one);
		},
		async undo(messageId) {
			const one = pending.get().get(messageId);
			if (one === undefined) return;
			await forget(one);
			take(one);
		},
		stop() {
			for (const timer of timers.values()) clearTimeout(timer);
		},
	};
}

function nameOf({ threadId, messageId, id }: Pending): string {
	return `${prefix}${threadId} ${messageId} ${id}`;
}
