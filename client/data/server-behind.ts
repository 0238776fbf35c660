import type { onMessageParameters } from "@hocuspocus/provider";
import { readVarString, readVarUint, readVarUint8Array } from "lib0/decoding";
import * as Y from "yjs";

const [sync, step1] = [0, 0];

/**
 * True when the server, telling what it knows of a document it alone writes, knows less than this device:
 * it was put back to an older state. The server's state vector comes with its first sync step, at every connect.
 */
export function isServerBehind(document: Y.Doc, { decoder }: onMessageParameters["message"]): boolean {
	readVarString(decoder);
	if (readVarUint(decoder) !== sync || readVarUint(decoder) !== step1) return false;
	const known = Y.decodeStateVector(readVarUint8Array(decoder));
	return [...document.store.clients.keys()].some(
		(client) => Y.getState(document.store, client) > (known.get(client) ?? 0),
	);
}
