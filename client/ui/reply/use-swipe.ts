import { type RefObject, useEffect, useRef } from "react";

// As far as a finger has to go, and how far the message comes along at most, in px.
const enoughPx = 56;
const mostPx = 72;
const beginPx = 12;
// The browser's own way back begins at the edge of the screen.
const edgePx = 24;

type Swipe = { message: HTMLElement; pointer: number; x: number; y: number; by: number };

/** A finger that draws a message along the line of reading answers it. `onReply` gets the message's key. */
export function useSwipe(scroller: RefObject<HTMLElement | null>, onReply: ((key: string) => void) | null): void {
	const replying = useRef(onReply);
	replying.current = onReply;

	useEffect(() => {
		const element = scroller.current;
		if (element === null) return;
		const onward = getComputedStyle(element).direction === "rtl" ? -1 : 1;
		let swipe: Swipe | null = null;

		function letGo(): void {
			swipe?.message.style.removeProperty("--swiped");
			swipe = null;
		}
		function onDown({ target, pointerId, pointerType, clientX, clientY }: PointerEvent): void {
			letGo();
			const message = target instanceof Element ? target.closest<HTMLElement>("[data-message]") : null;
			const isInside = clientX > edgePx && clientX < innerWidth - edgePx;
			if (pointerType !== "touch" || message === null || !isInside || replying.current === null) return;
			swipe = { message, pointer: pointerId, x: clientX, y: clientY, by: 0 };
		}
		function onMove({ pointerId, clientX, clientY }: PointerEvent): void {
			if (swipe === null || swipe.pointer !== pointerId) return;
			const [along, across] = [(clientX - swipe.x) * onward, Math.abs(clientY - swipe.y)];
			if (swipe.by === 0 && (along < beginPx || along < 2 * across)) {
				if (across > beginPx) letGo();
				return;
			}
			swipe.by = Math.min(mostPx, Math.max(1, along));
			swipe.message.style.setProperty("--swiped", `${swipe.by * onward}px`);
		}
		function onUp(): void {
			const key = swipe !== null && swipe.by >= enoughPx ? swipe.message.dataset.message : undefined;
			letGo();
			if (key !== undefined) replying.current?.(key);
		}
		const listening = new AbortController();
		const options = { passive: true, signal: listening.signal };
		element.addEventListener("pointerdown", onDown, options);
		element.addEventListener("pointermove", onMove, options);
		element.addEventListener("pointerup", onUp, options);
		element.addEventListener("pointercancel", letGo, options);
		return () => {
			listening.abort();
			letGo();
		};
	}, [scroller]);
}
