import { type RefObject, useEffect, useState } from "react";
import { type Asked, calledFor } from "./called-for.ts";

/** Who is being called in a box, as long as it has the focus; null while nobody is. `done`: this one is called, or given up. */
export function useAsked(box: RefObject<HTMLTextAreaElement | null>) {
	const [asked, setAsked] = useState<Asked | null>(null);
	const [doneAt, setDoneAt] = useState<number | null>(null);

	useEffect(() => {
		const one = box.current;
		if (!one) return;
		function look() {
			if (!one || document.activeElement !== one) return setAsked(null);
			const found = one.selectionStart === one.selectionEnd ? calledFor(one.value, one.selectionEnd) : null;
			setAsked(found);
			if (found === null) setDoneAt(null);
		}
		const leave = () => setAsked(null);
		// Somebody may have typed before this was fetched.
		look();
		// The caret moves without a key, too.
		document.addEventListener("selectionchange", look);
		one.addEventListener("input", look);
		one.addEventListener("blur", leave);
		return () => {
			document.removeEventListener("selectionchange", look);
			one.removeEventListener("input", look);
			one.removeEventListener("blur", leave);
		};
	}, [box]);

	return { asked: asked?.at === doneAt ? null : asked, done: () => setDoneAt(asked?.at ?? null) };
}
