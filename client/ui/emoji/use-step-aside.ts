import { type RefObject, useEffect, useRef } from "react";
import { hasMouse } from "../thread/pointers.ts";

type Ways = {
	/** Asked for here: the focus goes back where one writes. */
	close: () => void;
	/** One has gone elsewhere: the focus stays there. */
	leave: () => void;
};

/**
 * A picker that is open goes when somebody turns to something outside the form, and at Escape in the box. On a phone it
 * also makes room for the keyboard, which rises when the box gets the focus.
 */
export function useStepAside(
	isOpen: boolean,
	button: RefObject<HTMLButtonElement | null>,
	box: RefObject<HTMLTextAreaElement | null>,
	ways: Ways,
): void {
	const latest = useRef(ways);
	latest.current = ways;

	useEffect(() => {
		const written = box.current;
		const form = button.current?.form;
		if (!isOpen || !form || !written) return;
		const onPointerDown = ({ target }: PointerEvent) => {
			if (target instanceof Node && !form.contains(target)) latest.current.leave();
		};
		const onBoxKey = (event: KeyboardEvent) => {
			if (event.key !== "Escape" || event.isComposing) return;
			// It closes this, and nothing around it.
			event.preventDefault();
			event.stopPropagation();
			latest.current.close();
		};
		const onBoxFocus = () => {
			if (!hasMouse()) latest.current.leave();
		};
		document.addEventListener("pointerdown", onPointerDown, true);
		written.addEventListener("keydown", onBoxKey);
		written.addEventListener("focus", onBoxFocus);
		return () => {
			document.removeEventListener("pointerdown", onPointerDown, true);
			written.removeEventListener("keydown", onBoxKey);
			written.removeEventListener("focus", onBoxFocus);
		};
	}, [isOpen, button, box]);
}
