import { median } from "../load/numbers.ts";

/** What one round of one thing came to. */
export type Figures = Record<string, number>;

export function medianOf(rounds: readonly Figures[], key: string): number {
	return median(rounds.map((figures) => figures[key] ?? Number.NaN));
}
