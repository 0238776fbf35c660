import type { KeyboardEvent } from "react";
import type { Zoom } from "./use-zoom.ts";

type Keys = { index: number; last: number; step: (to: number) => void; zoom: Zoom };

const larger = 1.5;

/** Arrows, Home and End go from picture to picture; + − 0 make one larger, smaller and as it was. */
export function useLightboxKeys({ index, last, step, zoom }: Keys): (event: KeyboardEvent) => void {
	return (event) => {
		// The player has arrow keys of its own.
		if (event.altKey || event.ctrlKey || event.metaKey || event.target instanceof HTMLMediaElement) return;
		const forward = getComputedStyle(event.currentTarget).direction === "rtl" ? -1 : 1;
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
	};
}
