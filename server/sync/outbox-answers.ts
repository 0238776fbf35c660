import * as encoding from "lib0/encoding";
import type { Brought } from "./outbox-update.ts";

/** No structs, no deletions: what the server has of an outbox that its device has not. */
export const emptyUpdate = Uint8Array.of(0, 0);

/** What the device need not send again, as Yjs asks for it in its first sync step. */
export function toStateVector({ clocks }: Brought): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, clocks.size);
	for (const [client, clock] of clocks) {
		encoding.writeVarUint(encoder, client);
		encoding.writeVarUint(encoder, clock);
	}
	return encoding.toUint8Array(encoder);
}
