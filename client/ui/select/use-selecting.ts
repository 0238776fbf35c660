import { type KeyboardEvent, type MouseEvent, type RefObject, useState } from "react";

/** Several messages at once. `chosen` are the keys of those marked so far; null while none are being chosen. */
export function useSelecting(scroller: RefObject<HTMLElement | null>) {
	const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);

	function toggle(key: string): void {
		setChosen((before) => {
			const next = new Set(before);
			if (!next.delete(key)) next.add(key);
			return next;
		});
	}

	return {
		chosen,
		begin: (key: string) => setChosen(new Set([key])),
		toggle,
		end(): void {
			setChosen(null);
			// What had the focus may go with the bar.
			scroller.current?.querySelector<HTMLElement>("[data-message][tabindex='0']")?.focus({ preventScroll: true });
		},
		/** Before anything else in a message hears of it: a tap anywhere on it marks it. */
		onClickCapture(event: MouseEvent): void {
			const { target } = event;
			if (chosen === null || !(target instanceof Element) || target.closest("[data-tick]")) return;
			const key = target.closest<HTMLElement>("[data-message]")?.dataset.message;
			if (key === undefined) return;
			event.preventDefault();
			event.stopPropagation();
			toggle(key);
		},
		/** True when the key was for this. */
		takesKey({ target, key }: KeyboardEvent): boolean {
			if (chosen === null) return false;
			if (key === "Escape") {
				setChosen(null);
				return true;
			}
			const message = target instanceof HTMLElement ? target.dataset.message : undefined;
			if (message === undefined || (key !== "Enter" && key !== " ")) return false;
			toggle(message);
			return true;
		},
	};
}
