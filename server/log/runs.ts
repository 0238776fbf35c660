import type { Entry } from "../../shared/entry.ts";
import { encodeAppend, type Place } from "./encode-append.ts";

export type DocumentUpdate = { document: string; update: Uint8Array };

type Run = { document: string; first: Place; before: Place | null; entries: Entry[] };

/**
 * Gathers the appends of one write, so that a run under one writer is shown as one update of many elements
 * instead of many updates: the same Yjs ids, for a fraction of the work on every device.
 */
export function createRuns() {
	const runs: Run[] = [];
	/** The run each document is at. */
	const current = new Map<string, Run>();

	return {
		add(document: string, place: Place, before: Place | null, entry: Entry): void {
			const run = current.get(document);
			if (run !== undefined && goesOn(run, place)) {
				run.entries.push(entry);
				return;
			}
			const begun: Run = { document, first: place, before, entries: [entry] };
			current.set(document, begun);
			runs.push(begun);
		},
		updates: (): DocumentUpdate[] =>
			runs.map(({ document, first, before, entries }) => ({
				document,
				update: encodeAppend("messages", first, before, entries),
			})),
	};
}

function goesOn(run: Run, place: Place): boolean {
	return place.writer === run.first.writer && place.clock === run.first.clock + run.entries.length;
}
