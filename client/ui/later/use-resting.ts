import { type MouseEvent, type PointerEvent, useEffect, useRef } from "react";

const longMs = 500;

/** The other ways to press a button: a finger that rests on it, the other button of a mouse, the menu key. */
export function useResting(onAsk: () => void) {
	const timer = useRef(0);
	const wasAsked = useRef(false);
	const stop = () => clearTimeout(timer.current);
	useEffect(() => () => clearTimeout(timer.current), []);

	function ask(): void {
		wasAsked.current = true;
		onAsk();
	}
	return {
		onPointerDown(event: PointerEvent) {
			// The keyboard of a phone would close and open again.
			event.preventDefault();
			stop();
			wasAsked.current = false;
			if (event.pointerType !== "mouse") timer.current = window.setTimeout(ask, longMs);
		},
		onPointerUp: stop,
		onPointerCancel: stop,
		onPointerLeave: stop,
		/** The finger that has asked goes up: that is no press. */
		onClick(event: MouseEvent) {
			if (wasAsked.current) event.preventDefault();
			wasAsked.current = false;
		},
		onContextMenu(event: MouseEvent) {
			event.preventDefault();
			stop();
			onAsk();
		},
	};
}
