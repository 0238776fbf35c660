import * as z from "zod/mini";
import { type Session, sessionSchema } from "../../shared/api/session.ts";
import { forgetKeptScreens, memberIdOf, sessionKey } from "./kept-screens.ts";

const wipeSchema = z.object({ memberId: z.string(), what: z.enum(["everything", "replicas"]) });
/** Whose words are to be taken off this disk, after signing out all of them, after a revocation the conversation. */
export type Wipe = z.infer<typeof wipeSchema>;

/**
 * Who this browser knows: the member who is signed in, or why nobody is. `owesSignOut` means the server has not yet been
 * told that somebody signed out here; `wipes` are begun and not known to be done, because a page may be killed meanwhile. It holds no secret; the token is in a cookie no script can read.
 */
const entrySchema = z.object({
	session: z.nullable(sessionSchema),
	reason: z.enum(["never", "left", "ended", "revoked"]),
	owesSignOut: z.boolean(),
	wipes: z._default(z.array(wipeSchema), []),
});
export type SessionEntry = z.infer<typeof entrySchema>;

export const nobody: SessionEntry = { session: null, reason: "never", owesSignOut: false, wipes: [] };

export function signedInAs(session: Session): SessionEntry {
	return { ...nobody, session };
}

/** Reads what was written last; what cannot be read is nobody. */
export function readSessionEntry(storage: Storage | null): SessionEntry {
	try {
		const parsed = entrySchema.safeParse(JSON.parse(storage?.getItem(sessionKey) ?? "null"));
		return parsed.success ? parsed.data : nobody;
	} catch {
		return nobody;
	}
}

/** True when nothing was ever written, or the browser has cleared it away. */
export function isForgotten(storage: Storage | null): boolean {
	try {
		return storage !== null && storage.getItem(sessionKey) === null;
	} catch {
		return false;
	}
}

/**
 * Where the browser keeps nothing, this page alone knows who is signed in, and the next one asks to sign in again. It could
 * ask the server by its cookie, but browsers print the refusal every first visit would get as an error.
 */
export function writeSessionEntry(storage: Storage | null, entry: SessionEntry): void {
	try {
		// Before the words below, so that a page killed in between leaves no picture behind.
		if (storage !== null && memberIdOf(storage) !== entry.session?.member.id) forgetKeptScreens(storage);
		storage?.setItem(sessionKey, JSON.stringify(entry));
	} catch {
		// Storage is full or forbidden: the session lives as long as this page.
	}
}
