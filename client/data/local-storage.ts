/** The browser's small synchronous store, or null where it throws on the mere look at it, as in some private modes. */
export function readLocalStorage(page: Window): Storage | null {
	try {
		return page.localStorage;
	} catch {
		return null;
	}
}

/** Where something small is noted of a member: outside the databases, which a browser may empty and a page must open first. */
export const noteName = (what: (typeof noted)[number], memberId: string) => `hearth-1-${what}-${memberId}`;
const noted = ["unsent", "emoji"] as const;

/** Nothing stays of somebody who signed out and took their words away. */
export function forgetNotes(storage: Storage | null, memberId: string): void {
	try {
		for (const what of noted) storage?.removeItem(noteName(what, memberId));
	} catch {
		// A storage that cannot be changed holds no note either.
	}
}
