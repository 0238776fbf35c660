import { type FocusEvent, type KeyboardEvent, useState } from "react";

/** The attribute that marks the cells of a grid and names each. */
type CellMark = "look" | "emoji" | "category";

/**
 * Arrow keys through what stands in rows, Home and End: one cell is in the tab order, the one that had the focus last.
 * What stands above and below is looked up where it is drawn, across headings too. `keys` are what the cells have in
 * their `data-<mark>`.
 */
export function useGridKeys(mark: CellMark, keys: readonly string[]) {
	const [stop, setStop] = useState<string | null>(null);
	const tabStop = stop !== null && keys.includes(stop) ? stop : (keys[0] ?? null);

	function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
		if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		const cells = [...event.currentTarget.querySelectorAll<HTMLElement>(`[data-${mark}]`)];
		const at = event.target instanceof HTMLElement ? cells.indexOf(event.target) : -1;
		const next = at === -1 ? undefined : wanted(event, cells, at);
		if (next === undefined) return;
		event.preventDefault();
		next.focus();
		next.scrollIntoView({ block: "nearest" });
	}
	function onFocus({ target }: FocusEvent<HTMLElement>): void {
		const key = target.dataset[mark];
		if (key !== undefined) setStop(key);
	}
	return { tabStop, onKeyDown, onFocus };
}

function wanted(event: KeyboardEvent<HTMLElement>, cells: readonly HTMLElement[], at: number): HTMLElement | undefined {
	const forward = getComputedStyle(event.currentTarget).direction === "rtl" ? -1 : 1;
	const ways: Record<string, () => HTMLElement | undefined> = {
		ArrowRight: () => cells[at + forward],
		ArrowLeft: () => cells[at - forward],
		ArrowDown: () => nearest(cells[at], cells.slice(at + 1)),
		ArrowUp: () => nearest(cells[at], cells.slice(0, at).reverse()),
		Home: () => cells[0],
		End: () => cells.at(-1),
	};
	return ways[event.key]?.();
}

/** The first row that lies off the present one, and in it the cell with the nearest edge. Looks no further than that row. */
function nearest(from: HTMLElement | undefined, others: readonly HTMLElement[]): HTMLElement | undefined {
	if (from === undefined) return undefined;
	const { left, top } = from.getBoundingClientRect();
	let found: { cell: HTMLElement; top: number; off: number } | undefined;
	for (const cell of others) {
		const place = cell.getBoundingClientRect();
		const off = Math.abs(place.left - left);
		if (found === undefined) {
			if (Math.abs(place.top - top) > 1) found = { cell, top: place.top, off };
			continue;
		}
		if (Math.abs(place.top - found.top) > 1) break;
		if (off < found.off) found = { ...found, cell, off };
	}
	return found?.cell;
}
