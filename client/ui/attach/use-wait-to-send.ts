import { useLayoutEffect, useRef, useState } from "react";
import type { Desk } from "../../data/attaching/desk.ts";

/**
 * Who sends while something is still being prepared has it sent as soon as all is ready. What is written, attached or
 * refused meanwhile stops that: it is theirs to send again.
 */
export function useWaitToSend(desk: Desk | null, send: () => void) {
	const [isWaiting, setWaiting] = useState(false);
	const latest = useRef(send);

	useLayoutEffect(() => {
		latest.current = send;
	});

	async function waitToSend() {
		if (isWaiting || desk === null) return;
		setWaiting(true);
		const isReady = await desk.untilReady();
		setWaiting(false);
		// After the drawing in which everything is ready.
		if (isReady) setTimeout(() => latest.current());
	}

	return { isWaiting, waitToSend };
}
