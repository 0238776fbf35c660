import { countLines, isScript, type SourceFile } from "./source-file.ts";

export type SizeLimits = { median: number; ninetieth: number; most: number };

/** Files over the hard limit, and a median or ninetieth percentile that has crept up. */
export function findWrongSizes(files: readonly SourceFile[], limits: SizeLimits): string[] {
	const tooLong = files
		.filter((file) => countLines(file.text) > limits.most)
		.map((file) => `${file.path} has ${countLines(file.text)} lines, ${limits.most} are allowed`);
	const sizes = files
		.filter((file) => isScript(file.path))
		.map((file) => countLines(file.text))
		.sort((a, b) => a - b);
	return [
		...tooLong,
		...overLimit("median", percentile(sizes, 0.5), limits.median),
		...overLimit("ninetieth percentile", percentile(sizes, 0.9), limits.ninetieth),
	];
}

function overLimit(what: string, lines: number, limit: number): string[] {
	return lines > limit ? [`the ${what} of all files is ${lines} lines, ${limit} are allowed`] : [];
}

function percentile(sorted: readonly number[], share: number): number {
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
