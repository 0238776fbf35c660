import { useCallback, useEffect, useRef, useState } from "react";
import type { OpenThread } from "../../data/family-data.ts";

const writeAfterMs = 250;

/**
 * The text in the composer, kept on the device a moment after it changes and at once when the page goes.
 * While messages are being kept (`take` … `settle` or `putBack`) nothing is written: what is on the disk goes with them.
 */
export function useDraft(thread: OpenThread) {
	const [text, show] = useState("");
	const latest = useRef("");
	const timer = useRef(0);
	/** Messages on their way to the disk. */
	const taken = useRef(0);

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
			if (taken.current > 0) return;
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

	/** Empties the box at once, so that the next words can be written and sent without a wait; returns what was in it. */
	const take = useCallback((): string => {
		const said = latest.current;
		taken.current += 1;
		clearTimeout(timer.current);
		timer.current = 0;
		put("");
		return said;
	}, [put]);

	/** One message is kept, or failed to be: what was typed meanwhile is a draft from now on. */
	const settle = useCallback(() => {
		taken.current -= 1;
		if (taken.current === 0 && latest.current !== "") write();
	}, [write]);

	/** What could not be kept stands in the box again, before what was typed meanwhile. */
	const putBack = useCallback(
		(said: string) => {
			put(latest.current === "" ? said : `${said}\n${latest.current}`);
			settle();
		},
		[put, settle],
	);

	return { text, setText, take, settle, putBack };
}
