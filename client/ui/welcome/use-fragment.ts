import { useSyncExternalStore } from "react";

// The last two are dispatched by wouter, whose own moves the browser tells nobody about.
const changes = ["hashchange", "popstate", "pushState", "replaceState"];

function subscribe(onChange: () => void): () => void {
	for (const name of changes) addEventListener(name, onChange);
	return () => {
		for (const name of changes) removeEventListener(name, onChange);
	};
}

const read = () => location.hash.slice(1);

/** The secret after the `#` of a link, which no server ever sees; empty when there is none. */
export function useFragment(): string {
	return useSyncExternalStore(subscribe, read);
}
