import { type MouseEvent, type PointerEvent, useEffect, useRef } from "react";
import type { Recorder } from "./use-recorder.ts";

/** A press shorter than this locks the recording: it goes on without the finger. */
const tapMs = 400;
/** So far the finger is drawn back to throw it away. */
const awayPx = 90;

/** Hold to record, tap to lock, draw away to cancel; from a keyboard it is locked at once. */
export function useHold({ start, lock, drawAway, cancel, finish }: Recorder) {
	const stop = useRef<AbortController | null>(null);
	useEffect(() => () => stop.current?.abort(), []);

	function onPointerDown(event: PointerEvent<HTMLElement>) {
		if (event.button !== 0 || !event.isPrimary) return;
		// The phone's keyboard stays as it is.
		event.preventDefault();
		const { clientX, timeStamp, pointerId, currentTarget } = event;
		const back = getComputedStyle(currentTarget).direction === "rtl" ? -1 : 1;
		const isAway = (now: globalThis.PointerEvent) => (clientX - now.clientX) * back > awayPx;
		stop.current?.abort();
		const holding = new AbortController();
		stop.current = holding;
		const on = (type: "pointermove" | "pointerup" | "pointercancel", hear: (now: globalThis.PointerEvent) => void) =>
			addEventListener(type, (now) => now.pointerId === pointerId && hear(now), { signal: holding.signal });

		on("pointermove", (now) => drawAway(isAway(now)));
		// The system took the finger away: what is being said goes on.
		on("pointercancel", () => {
			holding.abort();
			lock();
		});
		on("pointerup", (now) => {
			holding.abort();
			if (now.timeStamp - timeStamp < tapMs) lock();
			else if (isAway(now)) cancel();
			else void finish();
		});
		start(false);
	}

	return {
		onPointerDown,
		onClick(event: MouseEvent) {
			if (event.detail === 0) start(true);
		},
		// A long press would open a menu.
		onContextMenu: (event: MouseEvent) => event.preventDefault(),
	};
}
