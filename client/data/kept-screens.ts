/**
 * What was last on the screen, kept so that the next start can draw it before anything else of the page has loaded.
 * It is the member's: it goes in the moment another or nobody is signed in. Read by the very first script, so this file
 * imports nothing. What cannot be kept or read is only a slower start.
 */
export type KeptScreen = {
	path: string;
	/** In CSS pixels: rows break differently in another width. */
	width: number;
	/** The local day it was drawn on: "Today" is wrong on another. */
	day: string;
	/** The address of the style sheet its class names belong to. */
	look: string;
	title: string;
	/** Made and understood by client/effects/picture.ts. */
	picture: unknown;
};

export const sessionKey = "hearth-1";
const key = "hearth-1-screens";
/** The list and the conversations looked at last. */
const keptMost = 3;
const lettersMost = 256 * 1024;

export function readKeptScreen(storage: Storage, path: string): KeptScreen | null {
	return readAll(storage).find((screen) => screen.path === path) ?? null;
}

/** `member` is whose page was drawn: one that has not heard yet that another signed in beside it must not keep it as theirs. */
export function keepScreen(storage: Storage, member: string | null, screen: KeptScreen): void {
	if (member === null || member !== memberIdOf(storage)) return;
	if (JSON.stringify(screen.picture).length > lettersMost) return;
	const others = readAll(storage).filter(({ path, look }) => path !== screen.path && look === screen.look);
	const text = JSON.stringify({ member, screens: [screen, ...others].slice(0, keptMost) });
	try {
		storage.setItem(key, text);
	} catch {
		// Full: an old picture would be worse than none.
		forgetKeptScreens(storage);
	}
}

/** Nothing may be drawn from before now: words were deleted, or somebody else is here. */
export function forgetKeptScreens(storage: Storage | null): void {
	storage?.removeItem(key);
}

/** Only what belongs to whoever is signed in now. */
function readAll(storage: Storage): KeptScreen[] {
	const kept = parse(storage.getItem(key)) as { member?: unknown; screens?: unknown } | null;
	const member = memberIdOf(storage);
	if (member === null || kept?.member !== member || !Array.isArray(kept.screens)) return [];
	return kept.screens.filter(isScreen);
}

/** Who is signed in, read without the schemas, which have not been loaded yet. */
export function memberIdOf(storage: Storage): string | null {
	const entry = parse(storage.getItem(sessionKey)) as { session?: { member?: { id?: unknown } } | null } | null;
	const id = entry?.session?.member?.id;
	return typeof id === "string" ? id : null;
}

function isScreen(value: unknown): value is KeptScreen {
	if (typeof value !== "object" || value === null) return false;
	const { path, width, day, look, title } = value as Partial<Record<keyof KeptScreen, unknown>>;
	return [path, day, look, title].every((text) => typeof text === "string") && typeof width === "number";
}

function parse(text: string | null): unknown {
	try {
		return JSON.parse(text ?? "null");
	} catch {
		return null;
	}
}
