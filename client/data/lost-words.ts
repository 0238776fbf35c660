import * as z from "zod/mini";
import { noteName } from "./local-storage.ts";
import type { Outbox } from "./outbox.ts";
import { isMessage } from "./outbox-row.ts";
import { createWritable, type Readable } from "./readable.ts";
import type { Store } from "./store.ts";
import type { Tabs } from "./tabs.ts";

/**
 * A browser that is short of room may empty its databases while no page is open, and unsent words go with them. How many
 * there were is noted in the small storage, which browsers leave alone then, so that the next page can at least say it.
 */
export type LostWords = {
	/** Messages that were kept here, not sent, and are gone; until `heed`. */
	count: Readable<number>;
	heed: () => void;
	stop: () => void;
};

const noteSchema = z.object({ unsent: z.int(), lost: z.int() });
type Note = z.infer<typeof noteSchema>;
/** Stands in the database as long as it is the one the note speaks of. */
const factName = "noted";

type Parts = { storage: Storage | null; memberId: string; store: Store; outbox: Outbox; tabs: Tabs };

export function watchLostWords({ storage, memberId, store, outbox, tabs }: Parts): LostWords {
	const count = createWritable(0);
	let isStopped = false;
	let stopCounting: () => void = () => undefined;

	function note(lost: number): void {
		const unsent = outbox.rows.get().filter((row) => isMessage(row) || row.said.kind === "schedule").length;
		if (!isStopped) writeNote(storage, memberId, { unsent, lost });
	}
	async function begin(): Promise<void> {
		const before = readNote(storage, memberId);
		const [isSame, kept] = await store.read(["facts", "outbox"], (tx) =>
			Promise.all([tx.objectStore("facts").get(factName), tx.objectStore("outbox").count()]),
		);
		// What a page that was open could put back is not lost.
		const gone = isSame === undefined ? Math.max(0, before.unsent - kept) : 0;
		count.set(before.lost + gone);
		if (isSame === undefined) await store.write(["facts"], "relaxed", (tx) => tx.objectStore("facts").put(1, factName));
		note(count.get());
		stopCounting = outbox.rows.subscribe(() => note(count.get()));
	}
	// Somebody has read it on another page. What that page wrote may reach the small storage of this one only later.
	const stopHearing = tabs.hear((message) => {
		if (message.kind === "lost") count.set(0);
	});
	// The store shows the trouble, should there be any; the note stays as it was.
	begin().catch(() => undefined);

	return {
		count,
		heed() {
			count.set(0);
			note(0);
			tabs.tell({ kind: "lost" });
		},
		stop() {
			isStopped = true;
			stopCounting();
			stopHearing();
		},
	};
}

function readNote(storage: Storage | null, memberId: string): Note {
	try {
		return noteSchema.parse(JSON.parse(storage?.getItem(noteName("unsent", memberId)) ?? ""));
	} catch {
		return { unsent: 0, lost: 0 };
	}
}

function writeNote(storage: Storage | null, memberId: string, note: Note): void {
	try {
		storage?.setItem(noteName("unsent", memberId), JSON.stringify(note));
	} catch {
		// Full or forbidden: then nothing can be said later, and nothing else changes.
	}
}
