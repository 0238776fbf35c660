import type { Doc } from "yjs";

/**
 * Changes a document without telling its listeners. For each that listens, Yjs would encode what was just decoded; and
 * Hocuspocus would send what it read while loading once more, beside the answer to whoever opened the document.
 */
export function quietly(document: Doc, change: () => void): void {
	const listeners = document._observers.get("update") ?? new Set();
	document._observers.delete("update");
	try {
		change();
	} finally {
		if (listeners.size > 0) document._observers.set("update", listeners);
	}
}
