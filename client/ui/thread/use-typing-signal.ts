import { useCallback, useEffect, useRef } from "react";
import type { OpenThread } from "../../data/family-data.ts";

const quietAfterMs = 6_000;

/** Tells the others that I am writing; takes it back when I pause, send or leave. */
export function useTypingSignal(thread: OpenThread): (isTyping: boolean) => void {
	const timer = useRef(0);

	const signal = useCallback(
		(isTyping: boolean) => {
			clearTimeout(timer.current);
			if (isTyping) timer.current = window.setTimeout(() => thread.setTyping(false), quietAfterMs);
			thread.setTyping(isTyping);
		},
		[thread],
	);

	useEffect(() => () => clearTimeout(timer.current), []);
	return signal;
}
