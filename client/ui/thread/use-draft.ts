import { useCallback, useEffect, useRef, useState } from "react";
import type { OpenThread } from "../../data/family-data.ts";

const writeAfterMs = 250;

/**
 * The text in the composer, kept on the device a moment after it changes and at once when the page goes.
 * While a message is being kept (`takeOver` … `giveBack`) nothing is written, or the old text would come back as a draft.
 */
export function useDraft(thread: OpenThread) {
	const [text, show] = useState("");
	const latest = useRef("");
	const timer = useRef(0);
	const isTaken = useRef(false);

	const put = useCallback((next: string) => {
		latest.current = next;
		show(next);
	}, []);

	const write = useCallback(() => {
		clearTimeout(timer.current);
		timer.current = 0;
		// A failing disk shows itself in the bar above; the words are still in the box.
		thread.writeDraft(latest.current).catch(() => undefined);
	}, [thread]);

	const setText = useCallback(
		(next: string) => {
			put(next);
			if (isTaken.current) return;
			clearTimeout(timer.current);
			timer.current = window.setTimeout(write, writeAfterMs);
		},
		[put, write],
	);

	useEffect(() => {
		let isLeft = false;
		thread.readDraft().then(
			(kept) => {
				// Somebody quick may have typed already; neither text is lost, and none is doubled when the thread is opened anew.
				if (!isLeft && !latest.current.startsWith(kept)) put(kept + latest.current);
			},
			() => undefined,
		);
		const flush = () => {
			if (timer.current !== 0) write();
		};
		document.addEventListener("visibilitychange", flush);
		addEventListener("pagehide", flush);
		return () => {
			isLeft = true;
			document.removeEventListener("visibilitychange", flush);
			removeEventListener("pagehide", flush);
			flush();
		};
	}, [thread, put, write]);

	const takeOver = useCallback(() => {
		isTaken.current = true;
		clearTimeout(timer.current);
		timer.current = 0;
	}, []);

	/** `said` is what was kept as a message; what was typed behind it meanwhile stays. */
	const giveBack = useCallback(
		(said: string) => {
			isTaken.current = false;
			if (said !== "") put(latest.current.startsWith(said) ? latest.current.slice(said.length) : latest.current);
			if (latest.current !== "") write();
		},
		[put, write],
	);

	return { text, setText, takeOver, giveBack };
}
