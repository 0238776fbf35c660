/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
	return [line(head), line(head.map((_, index) => (index === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

/** A number as people read it: three digits that mean something. */
export function shown(value: number): string {
	if (!Number.isFinite(value)) return "–";
	if (value === 0) return "0";
	if (value >= 100) return Math.round(value).toLocaleString("en");
	return value >= 10 ? value.toFixed(1) : value.toFixed(value >= 0.1 ? 2 : 4);
}

export function times(ratio: number): string {
	return Number.isFinite(ratio) ? `${ratio.toFixed(2)} ×` : "–";
}
