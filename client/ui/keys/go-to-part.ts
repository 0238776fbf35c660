/** Where the focus goes in a part: to the box one writes in, to what one was at, else to what stands first. */
const places = [
	"textarea",
	"[data-message][tabindex='0']",
	"[aria-current='page']",
	"h1[tabindex]",
	"a[href], button, input, select, [tabindex='0']",
];

/**
 * To the next part of the page, or the one before it, and around: the conversations, the ways to other pages, the messages,
 * the box; on other pages what is open (ux.md 75). Parts that are not on the screen are passed over.
 */
export function goToPart(step: 1 | -1): void {
	const parts = [...document.querySelectorAll<HTMLElement>("[data-part], main, [role='main']")].filter(
		(part) => part.querySelector("[data-part]") === null && placeIn(part) !== undefined,
	);
	const at = parts.findIndex((part) => part.contains(document.activeElement));
	const from = at === -1 && step === -1 ? 0 : at;
	const next = parts[(from + step + parts.length) % parts.length];
	if (next) placeIn(next)?.focus();
}

function placeIn(part: HTMLElement): HTMLElement | undefined {
	const isThere = (one: HTMLElement) => one.checkVisibility();
	for (const place of places) {
		const found = [...part.querySelectorAll<HTMLElement>(place)].find(isThere);
		if (found) return found;
	}
	return undefined;
}
