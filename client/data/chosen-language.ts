const key = "hearth-1-language";

/**
 * The language somebody chose on this device; null where it is the browser's own. It is the device's, not the member's:
 * it stays when they sign out, and the page where they come in speaks it, too.
 */
export function readChosenLanguage(storage: Storage | null): string | null {
	return storage?.getItem(key) ?? null;
}

/** False where the browser keeps nothing. */
export function keepChosenLanguage(storage: Storage | null, tag: string | null): boolean {
	if (storage === null) return false;
	try {
		if (tag === null) storage.removeItem(key);
		else storage.setItem(key, tag);
		return true;
	} catch {
		return false;
	}
}
