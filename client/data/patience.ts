import { createWritable, type Readable } from "./readable.ts";
import type { Tabs } from "./tabs.ts";

/**
 * Over a rate the server keeps what was said and says in how many ms it goes on. `until` is that moment in ms of
 * `performance.now()`, which no change of the clock moves; null when nothing was asked for, or it is over.
 */
export type Patience = { until: Readable<number | null>; ask: (ms: number) => void; stop: () => void };

/** What passes takes this long to be seen in the thread. Where more must wait, the server says so within it. */
const graceMs = 1_000;

/** Only the page that sends is told; it tells the others of this browser. */
export function createPatience(tabs: Tabs): Patience {
	const until = createWritable<number | null>(null);
	let over: ReturnType<typeof setTimeout> | undefined;

	function heed(ms: number): void {
		clearTimeout(over);
		until.set(performance.now() + ms);
		over = setTimeout(() => until.set(null), ms + graceMs);
	}
	const stopHearing = tabs.hear((message) => {
		if (message.kind === "patience") heed(message.ms);
	});

	return {
		until,
		ask(ms) {
			heed(ms);
			tabs.tell({ kind: "patience", ms });
		},
		stop() {
			clearTimeout(over);
			stopHearing();
		},
	};
}
