import type { RandomBytes } from "../../shared/ids.ts";
import type { Place } from "./encode-append.ts";

/**
 * A run of one writer merges into one Yjs item whose array is copied at each append: 416 µs at 100,000 entries of one
 * writer against 30 µs with a new one every 200 (measured; docs/architecture.md, engine).
 */
const entriesPerWriter = 200;

/** Chooses under which Yjs client id and clock an append to a thread document is written. */
export type Writers = {
	/** The place after `last`, the document's last committed element: next clock of the same writer, or a fresh writer. */
	after: (last: Place | null) => Place;
	/** Never writes under the present ids again: for when a commit failed and its outcome on disk is unknown. */
	retire: () => void;
};

/**
 * Writer ids belong to this process alone and are random, so a restarted server, or one put back to an
 * old backup, never hands out a place that devices may already hold with other content (invariant 8).
 */
export function createWriters(randomBytes: RandomBytes): Writers {
	const ours = new Set<number>();
	return {
		after(last) {
			if (last !== null && ours.has(last.writer) && last.clock + 1 < entriesPerWriter) {
				return { writer: last.writer, clock: last.clock + 1 };
			}
			const writer = randomWriter(randomBytes);
			ours.add(writer);
			return { writer, clock: 0 };
		},
		retire: () => ours.clear(),
	};
}

/** A Yjs client id: 32 bits, never 0. */
export function randomWriter(randomBytes: RandomBytes): number {
	const bytes = randomBytes(4);
	const number = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0);
	return number === 0 ? 1 : number;
}
