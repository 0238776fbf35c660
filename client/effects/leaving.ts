import type { FamilyData } from "../data/family-data.ts";

/** Asks before the page is left while something typed stands nowhere but on the screen. Returns what stops it. */
export function warnBeforeLosingWords(data: FamilyData, page: Window): () => void {
	function onLeaving(event: BeforeUnloadEvent): void {
		if (data.hasUnkeptDraft.get()) event.preventDefault();
	}
	page.addEventListener("beforeunload", onLeaving);
	return () => page.removeEventListener("beforeunload", onLeaving);
}
