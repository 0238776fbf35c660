import { useEffect, useRef } from "react";
import { useLocation } from "wouter";
import { focusHeading, isWritingFocused } from "./focus-heading.ts";

/** After a move inside the page the heading gets the focus, as a page load would give it; the composer may have taken it first. */
export function useArrivalFocus(): void {
	const [path] = useLocation();
	const before = useRef(path);

	useEffect(() => {
		if (before.current === path) return;
		before.current = path;
		if (!isWritingFocused()) focusHeading();
	}, [path]);
}
