import { createWritable, type Readable } from "./readable.ts";

export type Derived<T> = Readable<T> & { stop: () => void };

/** A value computed from others. However many of them change in one turn, it is computed once, at the turn's end. */
export function derive<T>(sources: readonly Readable<unknown>[], compute: () => T): Derived<T> {
	const value = createWritable(compute());
	let isScheduled = false;
	let isStopped = false;

	function refresh(): void {
		isScheduled = false;
		if (isStopped) return;
		try {
			value.set(compute());
		} catch (error) {
			// What was shown stays shown; a listener that throws would mute the document that called it.
			reportError(error);
		}
	}
	function schedule(): void {
		if (isScheduled) return;
		isScheduled = true;
		queueMicrotask(refresh);
	}

	const unsubscribes = sources.map((source) => source.subscribe(schedule));
	return {
		get: value.get,
		subscribe: value.subscribe,
		stop() {
			isStopped = true;
			for (const unsubscribe of unsubscribes) unsubscribe();
		},
	};
}
