import * as Y from "yjs";
import type { Brought } from "../../server/sync/outbox-update.ts";

/** What the server would remember of an outbox that holds what this document holds, by Yjs's own account. */
export function broughtBy(document: Y.Doc): Brought {
	const clocks = Y.decodeStateVector(Y.encodeStateVector(document));
	return { clocks, entries: document.getArray("entries").length };
}
