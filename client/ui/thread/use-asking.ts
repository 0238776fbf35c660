import { type KeyboardEvent, type MouseEvent, type PointerEvent, useEffect, useRef, useState } from "react";

const longMs = 500;
const stillPx = 10;

/**
 * The ways to ask about a message, for all of them at once: its button, Enter and the menu key while it has the focus,
 * and a finger that rests on it. `asked` is its key, or null.
 */
export function useAsking() {
	const [asked, setAsked] = useState<string | null>(null);
	const resting = useRef({ timer: 0, x: 0, y: 0 });

	const stopResting = () => clearTimeout(resting.current.timer);
	useEffect(() => () => clearTimeout(resting.current.timer), []);

	return {
		asked,
		close: () => setAsked(null),
		onScroll: stopResting,
		onClick(event: MouseEvent) {
			const button = event.target instanceof Element ? event.target.closest("[data-ask]") : null;
			if (button) setAsked(keyOf(button));
		},
		onKeyDown(event: KeyboardEvent) {
			const isOnMessage = event.target instanceof HTMLElement && event.target.dataset.message !== undefined;
			const isMenuKey = event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey);
			if (!isOnMessage || !(isMenuKey || event.key === "Enter")) return;
			event.preventDefault();
			setAsked(keyOf(event.target));
		},
		onPointerDown({ target, pointerType, clientX, clientY }: PointerEvent) {
			const key = keyOf(target);
			stopResting();
			if (pointerType === "mouse" || key === null) return;
			resting.current = { timer: window.setTimeout(() => setAsked(key), longMs), x: clientX, y: clientY };
		},
		onPointerMove({ clientX, clientY }: PointerEvent) {
			const { x, y } = resting.current;
			if (Math.hypot(clientX - x, clientY - y) > stillPx) stopResting();
		},
		onPointerUp: stopResting,
		onPointerCancel: stopResting,
		onContextMenu(event: MouseEvent) {
			// The long press is ours; the mouse's own menu stays.
			if ("pointerType" in event.nativeEvent && event.nativeEvent.pointerType === "touch") event.preventDefault();
		},
	};
}

/** Other buttons inside a message, but for its photos, and questions they ask, have their own meaning, and no key. */
function keyOf(target: EventTarget | null): string | null {
	if (!(target instanceof Element)) return null;
	const inside = target.closest("button:not([data-ask], [data-look]), input, dialog");
	if (inside) return null;
	return target.closest<HTMLElement>("[data-message]")?.dataset.message ?? null;
}
