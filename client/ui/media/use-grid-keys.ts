import { type FocusEvent, type KeyboardEvent, useState } from "react";

/**
 * Arrow keys through pictures in rows, Home and End: one of them is in the tab order, the one that had the focus last.
 * What stands above and below is looked up where it is drawn, across headings too.
 */
export function useGridKeys(keys: readonly string[]) {
	const [stop, setStop] = useState<string | null>(null);
	const tabStop = stop !== null && keys.includes(stop) ? stop : (keys[0] ?? null);

	function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
		if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		const cells = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-look]")];
		const at = event.target instanceof HTMLElement ? cells.indexOf(event.target) : -1;
		const next = at === -1 ? undefined : wanted(event, cells, at);
		if (next === undefined) return;
		event.preventDefault();
		next.focus();
		next.scrollIntoView({ block: "nearest" });
	}
	function onFocus({ target }: FocusEvent<HTMLElement>): void {
		if (target.dataset.look !== undefined) setStop(target.dataset.look);
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

/** The first row that lies off the present one, and in it the cell with the nearest edge. */
function nearest(from: HTMLElement | undefined, others: readonly HTMLElement[]): HTMLElement | undefined {
	if (from === undefined) return undefined;
	const { left, top } = from.getBoundingClientRect();
	const places = others.map((cell) => ({ cell, place: cell.getBoundingClientRect() }));
	const rowAt = places.find(({ place }) => Math.abs(place.top - top) > 1)?.place.top;
	const row = places.filter(({ place }) => rowAt !== undefined && Math.abs(place.top - rowAt) <= 1);
	row.sort((one, other) => Math.abs(one.place.left - left) - Math.abs(other.place.left - left));
	return row[0]?.cell;
}
