/** A seeded stream of numbers (mulberry32): the same seed gives the same run, on every machine. */
export type Random = {
	/** A whole number from `least` to `most`, both included. */
	between: (least: number, most: number) => number;
	pick: <T>(from: readonly [T, ...T[]]) => T;
	bytes: (length: number) => Uint8Array;
};

export function createRandom(seed: number): Random {
	let state = seed >>> 0;

	function next(): number {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	}

	const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
	return {
		between,
		pick: (from) => from[between(0, from.length - 1)] ?? from[0],
		bytes: (length) => Uint8Array.from({ length }, () => between(0, 255)),
	};
}
