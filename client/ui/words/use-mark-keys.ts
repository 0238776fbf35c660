import { type RefObject, useEffect } from "react";
import { toggleMark } from "./toggle-mark.ts";
import { writeInto } from "./write-into.ts";

const marks: Readonly<Record<string, string>> = { b: "**", i: "_" };

/** Ctrl or ⌘ with B and I in the box a message is written in. */
export function useMarkKeys(box: RefObject<HTMLTextAreaElement | null>) {
	useEffect(() => {
		const one = box.current;
		function onKeyDown(event: KeyboardEvent) {
			const mark = marks[event.key.toLowerCase()];
			const isCommand = event.ctrlKey !== event.metaKey && !event.altKey && !event.shiftKey;
			if (!one || !mark || !isCommand || event.isComposing) return;
			event.preventDefault();
			writeInto(one, toggleMark(one.value, one.selectionStart, one.selectionEnd, mark));
		}
		one?.addEventListener("keydown", onKeyDown);
		return () => one?.removeEventListener("keydown", onKeyDown);
	}, [box]);
}
