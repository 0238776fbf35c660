import {
	type KeyboardEvent,
	type MouseEvent,
	type PointerEvent,
	useCallback,
	useEffect,
	useRef,
	useState,
} from "react";
import type { Anchor } from "../menu/place.ts";

/** `turn` is another for each time somebody asks. */
type Asked = { key: string; anchor: Anchor; turn: number };

const longMs = 500;
const stillPx = 10;

/**
 * The ways to ask what can be done with a message, for all of them at once: its button, the other button of a mouse, Enter
 * and the menu key while it has the focus, and a finger that rests on it. `asked` is its key and where it was asked.
 */
export function useAsking() {
	const [asked, setAsked] = useState<Asked | null>(null);
	const turns = useRef(0);
	const resting = useRef({ timer: 0, x: 0, y: 0 });

	const stopResting = () => clearTimeout(resting.current.timer);
	useEffect(() => () => clearTimeout(resting.current.timer), []);

	function ask(target: EventTarget | null, at: { x: number; y: number } | null): void {
		const key = keyOf(target);
		if (key === null || !(target instanceof Element)) return;
		turns.current += 1;
		setAsked({ key, anchor: at ? { x: at.x, top: at.y, bottom: at.y } : besideOf(target), turn: turns.current });
	}

	return {
		asked,
		close: useCallback(() => setAsked(null), []),
		onScroll: stopResting,
		onClick(event: MouseEvent) {
			const button = event.target instanceof Element ? event.target.closest("[data-ask]") : null;
			if (button) ask(button, null);
		},
		onKeyDown(event: KeyboardEvent) {
			const isOnMessage = event.target instanceof HTMLElement && event.target.dataset.message !== undefined;
			const isMenuKey = event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey);
			if (!isOnMessage || !(isMenuKey || event.key === "Enter")) return;
			event.preventDefault();
			ask(event.target, null);
		},
		onPointerDown({ target, pointerType, clientX, clientY }: PointerEvent) {
			stopResting();
			if (pointerType === "mouse" || keyOf(target) === null) return;
			const at = { x: clientX, y: clientY };
			resting.current = { timer: window.setTimeout(() => ask(target, at), longMs), ...at };
		},
		onPointerMove({ clientX, clientY }: PointerEvent) {
			const { x, y } = resting.current;
			if (Math.hypot(clientX - x, clientY - y) > stillPx) stopResting();
		},
		onPointerUp: stopResting,
		onPointerCancel: stopResting,
		onContextMenu(event: MouseEvent) {
			// The long press has its own way here.
			const isTouch = "pointerType" in event.nativeEvent && event.nativeEvent.pointerType === "touch";
			if (!isTouch && (event.shiftKey || keyOf(event.target) === null || isBrowsersOwn(event.target))) return;
			event.preventDefault();
			if (!isTouch) ask(event.target, { x: event.clientX, y: event.clientY });
		},
	};
}

/** What somebody has marked, and an address, can be copied from the browser's own menu. */
function isBrowsersOwn(target: EventTarget): boolean {
	const hasMarked = getSelection()?.isCollapsed === false;
	return hasMarked || (target instanceof Element && target.closest("a[href]") !== null);
}

/** Asked by the keyboard or the button: under what is said, on its side. */
function besideOf(element: Element): Anchor {
	const message = element.closest("[data-message]") ?? element;
	const { left, top, bottom } = (message.querySelector("[data-ask]") ?? message).getBoundingClientRect();
	return { x: left, top, bottom };
}

/** Other buttons inside a message, but for its photos, and questions they ask, have their own meaning, and no key. */
function keyOf(target: EventTarget | null): string | null {
	if (!(target instanceof Element)) return null;
	const inside = target.closest("button:not([data-ask], [data-look], [data-quote]), input, dialog");
	if (inside) return null;
	return target.closest<HTMLElement>("[data-message]")?.dataset.message ?? null;
}
