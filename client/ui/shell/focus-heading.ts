let isOwed = false;

/** Gives the focus to the page's heading: as a page load would, and where what was used goes away under the hand. */
export function focusHeading(): void {
	const headings = [...document.querySelectorAll<HTMLElement>("#root h1")];
	const heading = headings.find((one) => one.checkVisibility());
	isOwed = heading === undefined;
	heading?.focus({ preventScroll: true });
}

/** The same for a page that was still on its way when somebody arrived at it, unless it has a box that is ready to be written in. */
export function focusOwedHeading(): void {
	if (!isOwed) return;
	if (isWritingFocused()) isOwed = false;
	else focusHeading();
}

/** Whether what is typed next goes into a box: that focus is nobody's to take. */
export function isWritingFocused(): boolean {
	const focused = document.activeElement;
	return focused instanceof HTMLElement && focused.matches("input, textarea");
}
