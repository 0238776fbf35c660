import { useEffect, useRef, useState } from "react";
import type { TimelineItem } from "../../../shared/timeline-items.ts";
import type { OpenThread, ThreadView } from "../../data/family-data.ts";
import { useConnection } from "../../hooks/use-connection.ts";

type Wanted = { items: readonly TimelineItem[]; view: ThreadView; thread: OpenThread; goTo: (index: number) => void };

/**
 * Whoever comes from elsewhere to one message brings its id along (`state: { message }` of the navigation): what is older
 * is fetched at once as far as it, and then it is gone to. One that is nowhere in the thread is given up. On this page itself
 * `want` does the same.
 */
export function useWantedMessage({ items, view, thread, goTo }: Wanted) {
	const [wanted, setWanted] = useState(wantedNow);
	const { kind } = useConnection();
	const tried = useRef<string | null>(null);
	const index = wanted === null ? -1 : items.findIndex((item) => item.type === "message" && item.id === wanted);
	const oldest = items.find((item) => item.type === "message")?.key;

	useEffect(() => {
		if (wanted === null) tried.current = null;
		if (wanted === null || oldest === undefined) return;
		if (index >= 0 || !view.hasOlder) {
			if (index >= 0) goTo(index);
			return settle(wanted);
		}
		// A try that brought nothing is repeated when the connection is another.
		const occasion = `${kind} ${wanted}`;
		if (view.isLoadingOlder || tried.current === occasion) return;
		tried.current = occasion;
		// A failing disk or network shows itself elsewhere.
		thread.loadBackTo(wanted).then(
			(how) => {
				if (how === "nowhere") settle(wanted);
			},
			() => undefined,
		);
	});

	function settle(one: string): void {
		setWanted((now) => (now === one ? null : now));
		// Coming back to this page later is no wish to go there again.
		if (wantedNow() === one) history.replaceState(null, "");
	}

	return { want: setWanted, isLooking: wanted !== null && index < 0 };
}

function wantedNow(): string | null {
	const state: unknown = history.state;
	const isWish = typeof state === "object" && state !== null && "message" in state && typeof state.message === "string";
	return isWish ? String(state.message) : null;
}
