import type { KeyboardEvent } from "react";

/** Arrow keys, Home, End and first letters between the items of a menu (the menu pattern of ARIA). Tab leaves it by closing it, with Shift to what stands before it. */
export function useMenuKeys(onClose: () => void) {
	return (event: KeyboardEvent<HTMLElement>): void => {
		// Nothing of this is for the messages underneath.
		event.stopPropagation();
		// Before the menu stands the row of reactions.
		if (event.key === "Tab" && event.shiftKey) return;
		if (event.key === "Tab") {
			event.preventDefault();
			onClose();
			return;
		}
		const items = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=menuitem]")];
		const next = nextOf(event.key, items, (item) => item === document.activeElement);
		if (next === undefined) return;
		event.preventDefault();
		next.focus();
	};
}

function nextOf(
	key: string,
	items: readonly HTMLElement[],
	isNow: (item: HTMLElement) => boolean,
): HTMLElement | undefined {
	const at = items.findIndex(isNow);
	if (key === "ArrowDown") return items[(at + 1) % items.length];
	if (key === "ArrowUp") return items.at(at <= 0 ? -1 : at - 1);
	if (key === "Home") return items[0];
	if (key === "End") return items.at(-1);
	if (key.length !== 1 || key === " ") return undefined;
	const begins = (item: HTMLElement) => item.textContent.toLocaleLowerCase().startsWith(key.toLocaleLowerCase());
	return [...items.slice(at + 1), ...items.slice(0, at + 1)].find(begins);
}
