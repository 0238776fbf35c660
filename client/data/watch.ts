import type { Readable } from "./readable.ts";

/**
 * A value computed from others whenever somebody looks, for what many places on the screen look at for a while: nothing is
 * held for it when nobody listens. The same object is given out until something in it has changed.
 */
export function watch<T extends object>(sources: readonly Readable<unknown>[], compute: () => T): Readable<T> {
	let known = compute();
	return {
		get() {
			const now = compute();
			if (JSON.stringify(now) !== JSON.stringify(known)) known = now;
			return known;
		},
		subscribe(listener) {
			const stops = sources.map((source) => source.subscribe(listener));
			return () => {
				for (const stop of stops) stop();
			};
		},
	};
}
