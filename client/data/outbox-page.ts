import * as Y from "yjs";
import { outboxDocumentName } from "../../shared/document-names.ts";
import { type OutboxNotice, outboxNoticeSchema } from "../../shared/refusal.ts";
import type { Link } from "./link.ts";
import { nextSlice, rowBytes, type SliceLimit } from "./next-slice.ts";
import type { OutboxRow } from "./outbox-row.ts";

/** One outbox document on its way to the server: in memory only, filled to its limit at most, then replaced by a fresh one. */
export type OutboxPage = {
	/** Ids that are in it, decided or not. */
	ids: ReadonlySet<string>;
	isLive: () => boolean;
	/** Adds rows that are not in it yet, as far as they fit; call it only while live. */
	offer: (rows: readonly OutboxRow[]) => void;
	/** True when nothing more goes into it. */
	isFull: () => boolean;
	end: () => void;
};

type Listeners = {
	onLive: () => void;
	onNotice: (notice: OutboxNotice) => void;
	/** It is of no more use; `reason` is the server's, or empty when the connection was lost. */
	onEnded: (reason: string) => void;
};

/** `rows` must not be empty. They are in the document before it is linked, so that they travel in one piece. */
export function createOutboxPage(
	link: Link,
	name: { deviceId: string; page: string },
	rows: readonly OutboxRow[],
	limit: SliceLimit,
	listeners: Listeners,
): OutboxPage {
	const document = new Y.Doc();
	const entries = document.getArray("entries");
	const ids = new Set<string>();
	let bytes = 0;
	let wasJoining = false;
	let isEnded = false;

	function push(slice: readonly OutboxRow[]): void {
		for (const row of slice) {
			ids.add(row.said.id);
			bytes += rowBytes(row);
		}
		if (slice.length > 0) entries.push(slice.map((row) => ({ ...row.said })));
	}
	push(nextSlice(rows, limit));

	const joined = link.join({
		name: outboxDocumentName(name.deviceId, name.page),
		document,
		rank: 1,
		isServers: false,
		isMerged: false,
		presence: null,
		onStateless(payload) {
			const notice = parseNotice(payload);
			if (notice !== null) listeners.onNotice(notice);
		},
	});
	const unsubscribe = joined.state.subscribe(onState);
	onState();

	function onState(): void {
		const state = joined.state.get();
		if (state.kind === "connecting") wasJoining = true;
		else if (state.kind === "live") listeners.onLive();
		else if (state.kind === "denied" || state.kind === "closed") listeners.onEnded(state.reason);
		else if (state.kind === "offline" && wasJoining) listeners.onEnded("");
	}

	return {
		ids,
		isLive: () => joined.state.get().kind === "live",
		offer(more) {
			const room = { entries: limit.entries - ids.size, bytes: limit.bytes - bytes };
			const fresh = more.filter((row) => !ids.has(row.said.id));
			if (room.entries > 0 && room.bytes > 0) push(nextSlice(fresh, room));
		},
		isFull: () => ids.size >= limit.entries || bytes >= limit.bytes,
		end() {
			if (isEnded) return;
			isEnded = true;
			unsubscribe();
			joined.release();
			document.destroy();
		},
	};
}

function parseNotice(payload: string): OutboxNotice | null {
	try {
		const parsed = outboxNoticeSchema.safeParse(JSON.parse(payload));
		return parsed.success ? parsed.data : null;
	} catch {
		return null;
	}
}
