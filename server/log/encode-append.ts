import * as encoding from "lib0/encoding";
import type { Entry } from "../../shared/entry.ts";

/** Where an element stands in Yjs: the client it was written under and that client's clock. */
export type Place = { writer: number; clock: number };

/** Yjs's number for ContentAny, and the bit that says an origin follows (yjs 13.6 `Item.write`). */
const contentAny = 8;
const hasOrigin = 128;

/**
 * The Yjs update of appending `elements` to the root array `root`, made without any document:
 * byte for byte what `Y.Array.push` emits for a doc of that client whose array ends in `last`.
 * So row, number and bytes fit one transaction, before anything is applied (invariant 2).
 */
export function encodeAppend(root: string, place: Place, last: Place | null, elements: readonly Entry[]): Uint8Array {
	return encodeAppendOf(root, place, last, elements.map(encodeElement));
}

/** One element as it stands inside such updates, its own and that of the run it becomes part of. */
export function encodeElement(element: Entry): Uint8Array {
	return encoded((encoder) => encoding.writeAny(encoder, element));
}

export function encodeAppendOf(
	root: string,
	place: Place,
	last: Place | null,
	elements: readonly Uint8Array[],
): Uint8Array {
	return encoded((encoder) => {
		encoding.writeVarUint(encoder, 1); // one client section
		encoding.writeVarUint(encoder, 1); // one struct in it
		encoding.writeVarUint(encoder, place.writer);
		encoding.writeVarUint(encoder, place.clock);
		if (last === null) {
			encoding.writeUint8(encoder, contentAny);
			encoding.writeVarUint(encoder, 1); // the parent is named, not an item
			encoding.writeVarString(encoder, root);
		} else {
			encoding.writeUint8(encoder, contentAny | hasOrigin);
			encoding.writeVarUint(encoder, last.writer);
			encoding.writeVarUint(encoder, last.clock);
		}
		encoding.writeVarUint(encoder, elements.length);
		for (const element of elements) encoding.writeUint8Array(encoder, element);
		encoding.writeVarUint(encoder, 0); // nothing deleted
	});
}

/** Most of what is encoded here fits; for what does not, the encoder takes more, and gives it back. */
const roomBytes = 16_384;

/** One encoder for all: a new one for each element makes a buffer that is soon too small, and another, and another. */
const encoder = encoding.createEncoder();
encoder.cbuf = new Uint8Array(roomBytes);

function encoded(write: (encoder: encoding.Encoder) => void): Uint8Array {
	// Whatever was written before is gone, also when it ended in an error.
	encoder.cpos = 0;
	encoder.bufs = [];
	write(encoder);
	const bytes = encoding.toUint8Array(encoder);
	if (encoder.cbuf.length > roomBytes) encoder.cbuf = new Uint8Array(roomBytes);
	return bytes;
}
