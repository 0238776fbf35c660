/** Gives the focus to the page's heading: as a page load would, and where what was used goes away under the hand. */
export function focusHeading(): void {
	const headings = [...document.querySelectorAll<HTMLElement>("#root h1")];
	headings.find((heading) => heading.checkVisibility())?.focus({ preventScroll: true });
}
