import * as Y from "yjs";

/** What is held here of a document: how far of each writer, by Yjs's client id, and what was taken away. */
export type HeldState = { clocks: ReadonlyMap<number, number>; deleted: Deleted };

type Deleted = ReturnType<typeof Y.createDeleteSetFromStructStore>;

export function heldState(document: Y.Doc): HeldState {
	return {
		clocks: Y.decodeStateVector(Y.encodeStateVector(document)),
		deleted: Y.createDeleteSetFromStructStore(document.store),
	};
}

/**
 * True when the server, telling what it knows of a document it alone writes, knows less than this device did when it
 * asked: it was put back to an older state. What came since may have overtaken the answer by way of another page and
 * the disk. The server's state vector comes with its first sync step, at every connect.
 */
export function lacksWords({ clocks }: HeldState, stateVector: Uint8Array): boolean {
	const known = Y.decodeStateVector(stateVector);
	return [...clocks].some(([client, clock]) => clock > (known.get(client) ?? 0));
}

/** The same for what was taken away, which no state vector shows: the server's second sync step names all of it. */
export function lacksDeletions({ deleted }: HeldState, update: Uint8Array): boolean {
	if (deleted.clients.size === 0) return false;
	const known = Y.decodeUpdate(update).ds.clients;
	return [...deleted.clients].some(([client, mine]) =>
		mine.some((one) => {
			const isIn = (other: typeof one) => other.clock <= one.clock && one.clock + one.len <= other.clock + other.len;
			return !known.get(client)?.some(isIn);
		}),
	);
}
