import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import type { TimelineItem } from "../../../shared/timeline-items.ts";
import type { TimelineVirtualizer } from "./use-timeline-scroll.ts";

type Roving = {
	items: readonly TimelineItem[];
	virtualizer: TimelineVirtualizer;
	scroller: RefObject<HTMLDivElement | null>;
	focusedIndex: RefObject<number>;
	onLeave: () => void;
};

/** One stop for Tab, and arrow keys, Home and End between the messages (ux.md 74, 75). Escape leaves. */
export function useRoving({ items, virtualizer, scroller, focusedIndex, onLeave }: Roving) {
	const [focusedKey, setFocusedKey] = useState<string | null>(null);
	const wanted = useRef<string | null>(null);
	const drawn = virtualizer.getVirtualItems().map(({ index }) => items[index]);
	const messages = drawn.filter((item) => item?.type === "message");
	const isDrawn = messages.some((item) => item?.key === focusedKey);
	const tabStop = isDrawn ? focusedKey : (messages.at(-1)?.key ?? null);

	focusedIndex.current = focusedKey === null ? -1 : items.findIndex((item) => item.key === focusedKey);

	useEffect(() => {
		// The row may only be drawn after the list has moved there.
		if (wanted.current === null) return;
		const row = scroller.current?.querySelector<HTMLElement>(`[data-message="${wanted.current}"]`);
		if (!row) return;
		wanted.current = null;
		row.focus({ preventScroll: true });
	});

	function goTo(index: number, align: "auto" | "center") {
		const item = items[index];
		if (!item) return;
		wanted.current = item.key;
		setFocusedKey(item.key);
		virtualizer.scrollToIndex(index, { align });
	}

	function onKeyDown(event: KeyboardEvent) {
		if (event.key === "Escape") return onLeave();
		const isOnMessage = event.target instanceof HTMLElement && event.target.dataset.message !== undefined;
		if (!isOnMessage || event.altKey || event.ctrlKey || event.metaKey) return;
		const target = targetOf(event.key, items, focusedIndex.current);
		if (target === null) return;
		event.preventDefault();
		goTo(target, "auto");
	}

	function onFocus(event: FocusEvent) {
		const key = event.target instanceof HTMLElement ? event.target.dataset.message : undefined;
		if (key !== undefined) setFocusedKey(key);
	}

	return { tabStop, onKeyDown, onFocus, goTo };
}

/** The index a key leads to; null for keys that are not ours, -1 past either end. */
function targetOf(key: string, items: readonly TimelineItem[], from: number): number | null {
	const isMessage = (item: TimelineItem) => item.type === "message";
	if (key === "ArrowUp") return items.findLastIndex((item, index) => index < from && isMessage(item));
	if (key === "ArrowDown") return items.findIndex((item, index) => index > from && isMessage(item));
	if (key === "Home") return items.findIndex(isMessage);
	if (key === "End") return items.findLastIndex(isMessage);
	return null;
}
