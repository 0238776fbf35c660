/** The browser's small synchronous store, or null where it throws on the mere look at it, as in some private modes. */
export function readLocalStorage(page: Window): Storage | null {
	try {
		return page.localStorage;
	} catch {
		return null;
	}
}
