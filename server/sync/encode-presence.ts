import * as encoding from "lib0/encoding";
import type { MemberPresence } from "../../shared/protocol.ts";

/** One state as y-protocols reads it: how many, then client id, clock and JSON of each. */
export function encodePresence(client: number, clock: number, state: MemberPresence | null): Uint8Array {
	const encoder = encoding.createEncoder();
	for (const number of [1, client, clock]) encoding.writeVarUint(encoder, number);
	encoding.writeVarString(encoder, JSON.stringify(state));
	return encoding.toUint8Array(encoder);
}
