import { type RefObject, useEffect, useRef } from "react";

/** For a button whose form stands in its place while `isOpen`: when the form goes, the button has the focus again. */
export function useWayBack(isOpen: boolean): RefObject<HTMLButtonElement | null> {
	const button = useRef<HTMLButtonElement>(null);
	const wasOpen = useRef(isOpen);

	useEffect(() => {
		if (wasOpen.current && !isOpen) button.current?.focus();
		wasOpen.current = isOpen;
	}, [isOpen]);

	return button;
}
