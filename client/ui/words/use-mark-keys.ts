import { type RefObject, useEffect } from "react";
import { combos, isPressed } from "../keys/combos.ts";
import { toggleMark } from "./toggle-mark.ts";
import { writeInto } from "./write-into.ts";

const marks = [
	{ combo: combos.bold, mark: "**" },
	{ combo: combos.italic, mark: "_" },
];

/** Ctrl or ⌘ with B and I in the box a message is written in. */
export function useMarkKeys(box: RefObject<HTMLTextAreaElement | null>) {
	useEffect(() => {
		const one = box.current;
		function onKeyDown(event: KeyboardEvent) {
			const mark = marks.find(({ combo }) => isPressed(event, combo))?.mark;
			if (!one || !mark) return;
			event.preventDefault();
			writeInto(one, toggleMark(one.value, one.selectionStart, one.selectionEnd, mark));
		}
		one?.addEventListener("keydown", onKeyDown);
		return () => one?.removeEventListener("keydown", onKeyDown);
	}, [box]);
}
