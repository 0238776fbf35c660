import { Hocuspocus } from "@hocuspocus/server";
import type { Doc } from "yjs";
import type { Clock } from "../../shared/ids.ts";
import { limits } from "../../shared/limits.ts";
import { closeReasons } from "../../shared/protocol.ts";
import type { SyncContext } from "./context.ts";
import { createHooks, type HookParts } from "./hooks.ts";
import type { createSnapshots } from "./snapshots.ts";
import { storeAfterChanges } from "./store-soon.ts";

export type SyncParts = HookParts & { snapshots: ReturnType<typeof createSnapshots>; clock: Clock };

/** The Hocuspocus instance behind /sync, as Hearth needs it. */
export function createSync(parts: SyncParts): Hocuspocus<SyncContext> {
	return new Hocuspocus<SyncContext>({
		...createHooks(parts),
		extensions: [parts.snapshots, storeAfterChanges(parts.clock)],
		quiet: true,
		// Silent sockets are ended by their channel, which hears the outboxes too.
		timeout: 2 ** 31 - 1,
		// A copy of a segment is half a megabyte, and its rows are there: it can wait until nobody writes into it.
		debounce: 30_000,
		maxDebounce: 120_000,
		// What one commit changed is one update already; the next turn would only be later.
		flushDelay: false,
		maxPendingDocuments: limits.pendingDocuments,
		maxUnauthenticatedQueueSize: limits.frameBytes,
		maxUnauthenticatedQueueMessages: 2 * limits.pendingDocuments,
	});
}

/**
 * Throws away a document that could not take an update: its connections are closed to try again,
 * and whoever opens it next reads it from its rows (invariant 7).
 */
export function dropDocument(sync: Hocuspocus<SyncContext>, name: string, document: Doc): void {
	const loaded = sync.documents.get(name);
	if (loaded === undefined || loaded !== document) return;
	sync.documents.delete(name);
	for (const connection of loaded.getConnections()) connection.close({ code: 4503, reason: closeReasons.tryLater });
	loaded.destroy();
}
