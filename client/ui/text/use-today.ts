import { useSyncExternalStore } from "react";

/** Midnight is not the only time the day changes: a clock that was wrong is set right at any moment, and tells nobody. */
const lookMs = 10_000;

function subscribe(onChange: () => void): () => void {
	const looking = setInterval(onChange, lookMs);
	// A laptop that slept through midnight wakes with its timers late.
	document.addEventListener("visibilitychange", onChange);
	return () => {
		clearInterval(looking);
		document.removeEventListener("visibilitychange", onChange);
	};
}

const midnightBefore = () => new Date().setHours(0, 0, 0, 0);

/** The midnight today began with, in ms; changes with the day, so that "Today" never goes stale on an open page. */
export function useToday(): number {
	return useSyncExternalStore(subscribe, midnightBefore);
}
