import { createWritable, type Readable } from "./readable.ts";

/** The value of one of `current`'s readables, whichever object is current; `otherwise` while there is none. */
export function follow<C, T>(current: Readable<C | null>, pick: (of: C) => Readable<T>, otherwise: T): Readable<T> {
	const value = createWritable<T>(otherwise);
	let unsubscribe: () => void = () => undefined;

	function change(): void {
		unsubscribe();
		const of = current.get();
		if (of === null) {
			unsubscribe = () => undefined;
			value.set(otherwise);
			return;
		}
		const source = pick(of);
		unsubscribe = source.subscribe(() => value.set(source.get()));
		value.set(source.get());
	}

	current.subscribe(change);
	change();
	return value;
}
