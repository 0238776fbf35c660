import { readKeptScreen } from "../data/kept-screens.ts";
import { readLocalStorage } from "../data/local-storage.ts";
import { dayOf, lookOf } from "./look-of.ts";
import { drawPicture } from "./picture.ts";

/**
 * Draws what was last on the screen under this address over the page that is still to come, and returns it; null when
 * nothing fits. It is a picture: it cannot be used, and assistive technology waits for the page itself.
 */
export function drawKeptScreen(page: Window): HTMLElement | null {
	const { document, location } = page;
	const storage = readLocalStorage(page);
	const screen = storage && readKeptScreen(storage, location.pathname);
	if (!screen || screen.look !== lookOf(document) || screen.width !== page.innerWidth) return null;
	const drawn = drawPicture(screen.picture, document);
	if (drawn === null) return null;

	const kept = document.createElement("div");
	kept.id = "kept";
	kept.inert = true;
	kept.ariaHidden = "true";
	kept.append(drawn);
	hideWhatIsPast(kept, screen.day);
	document.title = screen.title;
	document.body.prepend(kept);
	// A conversation opens at its end.
	for (const log of kept.querySelectorAll('[role="log"]')) log.scrollTop = log.scrollHeight;
	return kept;
}

/** Words that were true then, and may not be now, keep their place and are not shown. */
function hideWhatIsPast(kept: HTMLElement, day: string): void {
	const past = day === dayOf(new Date()) ? '[data-until="now"]' : "[data-until]";
	for (const element of kept.querySelectorAll<HTMLElement>(past)) element.style.visibility = "hidden";
}
