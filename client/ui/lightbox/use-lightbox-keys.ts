import { useEffect } from "react";
import type { Zoom } from "./use-zoom.ts";

type Keys = { index: number; last: number; step: (to: number) => void; zoom: Zoom };

const larger = 1.5;

/**
 * Arrows, Home and End go from picture to picture; + − 0 make one larger, smaller and as it was. Heard on the whole page:
 * the button one has pressed may be gone, and the focus with it.
 */
export function useLightboxKeys({ index, last, step, zoom }: Keys): void {
	useEffect(() => {
		function onKeyDown(event: KeyboardEvent): void {
			// The player has arrow keys of its own.
			if (event.altKey || event.ctrlKey || event.metaKey || event.target instanceof HTMLMediaElement) return;
			const forward = getComputedStyle(document.documentElement).direction === "rtl" ? -1 : 1;
			const actions: Record<string, () => void> = {
				ArrowRight: () => step(index + forward),
				ArrowLeft: () => step(index - forward),
				Home: () => step(0),
				End: () => step(last),
				"+": () => zoom.by(larger),
				"=": () => zoom.by(larger),
				"-": () => zoom.by(1 / larger),
				"0": () => zoom.reset(),
			};
			const action = actions[event.key];
			if (action === undefined) return;
			event.preventDefault();
			action();
		}
		document.addEventListener("keydown", onKeyDown);
		return () => document.removeEventListener("keydown", onKeyDown);
	});
}
