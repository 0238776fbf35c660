let isOwed = false;

/** Gives the focus to the page's heading: as a page load would, and where what was used goes away under the hand. */
export function focusHeading(): void {
	const headings = [...document.querySelectorAll<HTMLElement>("#root h1")];
	const heading = headings.find((one) => one.checkVisibility());
	isOwed = heading === undefined;
	heading?.focus({ preventScroll: true });
}

/** The same for a page that was still on its way when somebody arrived at it. */
export function focusOwedHeading(): void {
	if (isOwed) focusHeading();
}
