export function sorted(values: readonly number[]): number[] {
	return [...values].sort((one, other) => one - other);
}

/** The value below which `share` (0 to 1) of them lie; NaN for none. */
export function percentile(values: readonly number[], share: number): number {
	const inOrder = sorted(values);
	return inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * share))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
	return percentile(values, 0.5);
}
