import { useSyncExternalStore } from "react";

function subscribe(onChange: () => void): () => void {
	let timer = 0;
	const arm = () => {
		const midnight = new Date().setHours(24, 0, 0, 0);
		timer = window.setTimeout(
			() => {
				onChange();
				arm();
			},
			midnight - Date.now() + 500,
		);
	};
	arm();
	// A laptop that slept through midnight wakes with its timers late.
	document.addEventListener("visibilitychange", onChange);
	return () => {
		clearTimeout(timer);
		document.removeEventListener("visibilitychange", onChange);
	};
}

const midnightBefore = () => new Date().setHours(0, 0, 0, 0);

/** The midnight today began with, in ms; changes at the next one, so that "Today" never goes stale on an open page. */
export function useToday(): number {
	return useSyncExternalStore(subscribe, midnightBefore);
}
