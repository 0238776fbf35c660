import { applyUpdate, type Doc } from "yjs";
import { quietly } from "../quietly.ts";

/**
 * The server-written documents that are in memory now. A document is entered here in the same turn of the write queue
 * in which its rows were read, so no commit can fall between reading and entering (docs/architecture.md, the load race).
 */
export type LiveDocuments = {
	enter: (name: string, document: Doc) => void;
	/** Applies a committed update; a document that is not in memory will read it from its row. */
	apply: (name: string, update: Uint8Array) => void;
};

/** `onBroken` is told when a document could not take an update: it must be thrown away and read anew from its rows. */
export function createLiveDocuments(onBroken: (name: string, document: Doc, error: unknown) => void): LiveDocuments {
	const documents = new Map<string, Doc>();
	return {
		enter(name, document) {
			documents.set(name, document);
			document.on("destroy", () => {
				if (documents.get(name) === document) documents.delete(name);
			});
		},
		apply(name, update) {
			const document = documents.get(name);
			if (document === undefined) return;
			try {
				applyCommitted(document, update);
			} catch (error) {
				documents.delete(name);
				onBroken(name, document, error);
			}
		},
	};
}

const origin = { source: "local" };

/**
 * Those who listen are given the committed bytes; nobody else writes into these documents. They are told first, for what
 * is on disk need not wait for memory: whoever joins finds both done, since this is one step of the event loop.
 */
function applyCommitted(document: Doc, update: Uint8Array): void {
	for (const listener of [...(document._observers.get("update") ?? [])]) listener(update, origin, document);
	quietly(document, () => applyUpdate(document, update, origin));
}
