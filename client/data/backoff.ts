import type { RandomBytes } from "../../shared/ids.ts";

export type Backoff = { nextMs: () => number; reset: () => void };

/**
 * Waiting times that double from `firstMs` to `mostMs`, each drawn between half and whole,
 * so that a family's devices do not all knock in the same instant when the server is back.
 */
export function createBackoff(firstMs: number, mostMs: number, randomBytes: RandomBytes): Backoff {
	let wholeMs = firstMs;
	return {
		nextMs() {
			const ms = wholeMs * (0.5 + (randomBytes(1)[0] ?? 0) / 510);
			wholeMs = Math.min(wholeMs * 2, mostMs);
			return Math.round(ms);
		},
		reset() {
			wholeMs = firstMs;
		},
	};
}
