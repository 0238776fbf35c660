import { type RefObject, useCallback, useEffect, useRef, useState } from "react";

/**
 * The photo that is looked at large, by the id of its file, or null. It has a place in the browser's history, so that the
 * way back closes it like everything else that does; then the focus goes back to where the photo stands.
 */
export function useLooking(scroller: RefObject<HTMLElement | null>) {
	const [looked, setLooked] = useState<string | null>(null);
	const last = useRef(looked);
	const closing = useRef<{ then: (() => void) | null } | null>(null);
	const isOpen = looked !== null;
	if (isOpen) last.current = looked;

	useEffect(() => {
		if (!isOpen) return;
		const element = scroller.current;
		const onBack = () => setLooked(null);
		addEventListener("popstate", onBack);
		return () => {
			removeEventListener("popstate", onBack);
			const then = closing.current?.then;
			closing.current = null;
			if (then) then();
			else element?.querySelector<HTMLElement>(`[data-look="${last.current}"]`)?.focus({ preventScroll: true });
		};
	}, [isOpen, scroller]);

	/** Closes it, once however often it is asked to, and does something when it is closed. */
	const close = useCallback((then: (() => void) | null) => {
		if (closing.current === null) history.back();
		closing.current ??= { then };
	}, []);

	useEffect(() => {
		const element = scroller.current;
		function onClick({ target }: Event) {
			const button = target instanceof Element ? target.closest<HTMLElement>("[data-look]") : null;
			if (!button?.dataset.look) return;
			history.pushState(history.state, "");
			setLooked(button.dataset.look);
		}
		element?.addEventListener("click", onClick);
		return () => element?.removeEventListener("click", onClick);
	}, [scroller]);
	return { looked, show: setLooked, close };
}
