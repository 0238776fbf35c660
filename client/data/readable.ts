/**
 * Something that can be looked at and that tells when it changes.
 * `get` returns the same object until the next change, as `useSyncExternalStore` asks.
 */
export type Readable<T> = {
	get: () => T;
	subscribe: (listener: () => void) => () => void;
};

export type Writable<T> = Readable<T> & { set: (value: T) => void };

/** A value others may watch. A listener that throws is reported and does not keep the others from hearing. */
export function createWritable<T>(initial: T): Writable<T> {
	let value = initial;
	const listeners = new Set<() => void>();
	return {
		get: () => value,
		set(next) {
			if (Object.is(next, value)) return;
			value = next;
			for (const listener of [...listeners]) {
				try {
					listener();
				} catch (error) {
					reportError(error);
				}
			}
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
