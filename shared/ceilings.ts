import { limits } from "./limits.ts";

/** How much of something: `entries` in any `windowMs`. */
type Window = { entries: number; windowMs: number };
/** What a socket may send: at once, or each second. */
type Flow = { frames: number; bytes: number; awareness: number };

/** How much anybody may bring in a time. Handed in where it is counted, so that a measurement can lift it. */
export type Ceilings = { rate: Window; flood: Window; imports: Window; socketBurst: Flow; socketPerSecond: Flow };

/** What every family's server runs with. */
export const shippedCeilings: Ceilings = {
	rate: limits.rate,
	flood: limits.flood,
	imports: limits.imports,
	// Attaching 150 threads takes some 600 frames at once; after that people write, they do not pour.
	socketBurst: { frames: 3_000, bytes: 8 * 1024 * 1024, awareness: 20 },
	socketPerSecond: { frames: 200, bytes: 1024 * 1024, awareness: 2 },
};
