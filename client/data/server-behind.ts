import type { onMessageParameters } from "@hocuspocus/provider";
import { readVarString, readVarUint, readVarUint8Array } from "lib0/decoding";
import * as Y from "yjs";

const [sync, step1] = [0, 0];

/** How far each of a document's writers is held here, by Yjs's client id. */
export type HeldState = ReadonlyMap<number, number>;

export function heldState(document: Y.Doc): HeldState {
	return Y.decodeStateVector(Y.encodeStateVector(document));
}

/**
 * True when the server, telling what it knows of a document it alone writes, knows less than this device did when it
 * asked: it was put back to an older state. What came since may have overtaken the answer by way of another page and
 * the disk. The server's state vector comes with its first sync step, at every connect.
 */
export function isServerBehind(held: HeldState, { decoder }: onMessageParameters["message"]): boolean {
	readVarString(decoder);
	if (readVarUint(decoder) !== sync || readVarUint(decoder) !== step1) return false;
	const known = Y.decodeStateVector(readVarUint8Array(decoder));
	return [...held].some(([client, clock]) => clock > (known.get(client) ?? 0));
}
