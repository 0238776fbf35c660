import { applyUpdate, Doc } from "yjs";
import { threadDocumentName } from "../../shared/document-names.ts";
import { checkInParts } from "./check-in-parts.ts";
import type { HistoryWatch } from "./history-watch.ts";
import { nextTask } from "./next-task.ts";
import type { Receipts } from "./receipts.ts";
import { emptySegment, growSegment } from "./segment.ts";
import type { UpdateRows } from "./update-rows.ts";
import type { World } from "./world.ts";

/**
 * Brings a whole segment onto this disk at once, compressed, and past the page's memory. `lastSeq` is what it must reach.
 * False when that could not be done; then the link brings it, frame by frame.
 */
export type FetchSegment = (threadId: string, number: number, lastSeq: number) => Promise<boolean>;

type Parts = { world: World; rows: UpdateRows; history: HistoryWatch; receipts: Receipts };

const patienceMs = 60_000;

export function createFetchSegment({ world, rows, history, receipts }: Parts): FetchSegment {
	async function fetchUpdate(threadId: string, number: number): Promise<Uint8Array | null> {
		try {
			const answer = await world.fetch(`/api/threads/${threadId}/segments/${number}`, {
				credentials: "same-origin",
				signal: AbortSignal.timeout(patienceMs),
			});
			return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
		} catch {
			return null;
		}
	}
	return async (threadId, number, lastSeq) => {
		const name = threadDocumentName(threadId, number);
		// What is here in part is completed by the link, which asks for no more than is missing.
		if (await rows.isKept(name)) return false;
		const update = await fetchUpdate(threadId, number);
		const elements = update && elementsOf(update);
		if (update === null || elements === null) return false;
		await nextTask();
		const segment = growSegment(emptySegment, elements);
		if (segment.lastSeq < lastSeq) return false;
		await nextTask();
		await checkInParts(history.received.bind(null, threadId, number), emptySegment, segment.entries);
		rows.append(name, update);
		await receipts.ofSegment(segment, rows.persisted);
		await rows.persisted();
		return true;
	};
}

/** null for what is no update: something between us and the server may have answered in its place. */
function elementsOf(update: Uint8Array): unknown[] | null {
	const document = new Doc();
	try {
		applyUpdate(document, update);
		return document.store.pendingStructs === null ? document.getArray<unknown>("messages").toArray() : null;
	} catch {
		return null;
	} finally {
		document.destroy();
	}
}
