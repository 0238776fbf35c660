import { type Element, encodeAppendOf, type Place } from "./encode-append.ts";

export type DocumentUpdate = { document: string; update: Uint8Array };

type Run = { document: string; first: Place; before: Place | null; elements: Element[]; deleted: Place[] };

/**
 * Gathers the appends of one write, so that a run under one writer is shown as one update of many elements
 * instead of many updates: the same Yjs ids, for a fraction of the work on every device.
 */
export function createRuns() {
	const runs: Run[] = [];
	/** The run each document is at. */
	const current = new Map<string, Run>();

	return {
		/** `deleted`: the places that are empty from this element on. */
		add(document: string, place: Place, before: Place | null, element: Element, deleted: readonly Place[]): void {
			const run = current.get(document);
			if (run !== undefined && goesOn(run, place)) {
				run.elements.push(element);
				run.deleted.push(...deleted);
				return;
			}
			const begun: Run = { document, first: place, before, elements: [element], deleted: [...deleted] };
			current.set(document, begun);
			runs.push(begun);
		},
		/** Takes the words out of an element that was added: nobody hears what was deleted in the very write it was said in. */
		empty(document: string, { writer, clock }: Place): void {
			const run = runs.find(
				(one) => one.document === document && one.first.writer === writer && isWithin(one, clock - one.first.clock),
			);
			if (run !== undefined) run.elements[clock - run.first.clock] = null;
		},
		updates: (): DocumentUpdate[] =>
			runs.map(({ document, first, before, elements, deleted }) => ({
				document,
				update: encodeAppendOf("messages", first, before, elements, deleted),
			})),
	};
}

function goesOn(run: Run, place: Place): boolean {
	return place.writer === run.first.writer && place.clock === run.first.clock + run.elements.length;
}

function isWithin({ elements }: Run, index: number): boolean {
	return index >= 0 && index < elements.length;
}
