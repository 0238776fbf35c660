import * as encoding from "lib0/encoding";
import type { Entry } from "../../shared/entry.ts";

/** Where an element stands in Yjs: the client it was written under and that client's clock. */
export type Place = { writer: number; clock: number };

/** What is appended: the bytes of an element, or null for one whose words were deleted and whose place is empty. */
export type Element = Uint8Array | null;

/** Yjs's numbers for ContentDeleted and ContentAny, and the bit that says an origin follows (yjs 13.6 `Item.write`). */
const contentDeleted = 1;
const contentAny = 8;
const hasOrigin = 128;

/**
 * The Yjs update of appending `elements` to the root array `root`, made without any document:
 * byte for byte what `Y.Array.push` emits for a doc of that client whose array ends in `last`.
 * So row, number and bytes fit one transaction, before anything is applied (invariant 2).
 */
export function encodeAppend(root: string, place: Place, last: Place | null, elements: readonly Entry[]): Uint8Array {
	return encodeAppendOf(root, place, last, elements.map(elementOf), elements.flatMap(deletedBy));
}

/** An entry as it stands inside such updates, its own and that of the run it becomes part of. */
export function elementOf(entry: Entry): Element {
	return entry.kind === "deleted" ? null : encoded((encoder) => encoding.writeAny(encoder, entry));
}

/** The places that are empty from this entry on. */
export function deletedBy(entry: Entry): readonly Place[] {
	return entry.kind === "delete" ? entry.gone : [];
}

/** The same with the elements encoded before, and with the places they delete. */
export function encodeAppendOf(
	root: string,
	place: Place,
	last: Place | null,
	elements: readonly Element[],
	deleted: readonly Place[],
): Uint8Array {
	const structs = structsOf(place, last, elements);
	return encoded((encoder) => {
		encoding.writeVarUint(encoder, 1); // one client section
		encoding.writeVarUint(encoder, structs.length);
		encoding.writeVarUint(encoder, place.writer);
		encoding.writeVarUint(encoder, place.clock);
		for (const { before, elements: together } of structs) {
			const content = together[0] === null ? contentDeleted : contentAny;
			if (before === null) {
				encoding.writeUint8(encoder, content);
				encoding.writeVarUint(encoder, 1); // the parent is named, not an item
				encoding.writeVarString(encoder, root);
			} else {
				encoding.writeUint8(encoder, content | hasOrigin);
				encoding.writeVarUint(encoder, before.writer);
				encoding.writeVarUint(encoder, before.clock);
			}
			encoding.writeVarUint(encoder, together.length);
			for (const element of together) if (element !== null) encoding.writeUint8Array(encoder, element);
		}
		writeDeleted(encoder, deleted);
	});
}

/** The update that only empties these places of a document. */
export function encodeDelete(deleted: readonly Place[]): Uint8Array {
	return encoded((encoder) => {
		encoding.writeVarUint(encoder, 0); // no client section
		writeDeleted(encoder, deleted);
	});
}

type Struct = { before: Place | null; elements: Element[] };

/** Elements that are there and elements that were deleted are items of their own, each hung on the one before. */
function structsOf({ writer, clock }: Place, last: Place | null, elements: readonly Element[]): Struct[] {
	const structs: Struct[] = [];
	for (const [index, element] of elements.entries()) {
		const struct = structs.at(-1);
		if (struct !== undefined && (struct.elements[0] === null) === (element === null)) struct.elements.push(element);
		else structs.push({ before: index === 0 ? last : { writer, clock: clock + index - 1 }, elements: [element] });
	}
	return structs;
}

function writeDeleted(encoder: encoding.Encoder, deleted: readonly Place[]): void {
	const writers = Map.groupBy(deleted, ({ writer }) => writer);
	encoding.writeVarUint(encoder, writers.size);
	for (const [writer, places] of writers) {
		encoding.writeVarUint(encoder, writer);
		encoding.writeVarUint(encoder, places.length);
		for (const { clock } of places) {
			encoding.writeVarUint(encoder, clock);
			encoding.writeVarUint(encoder, 1);
		}
	}
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
