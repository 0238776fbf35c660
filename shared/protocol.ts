/**
 * The version both ends speak. The page sends it as `?protocol=` on /sync, the server sends it as the
 * `Hearth-Protocol` header; a page kept by an old service worker is told to update before anything is exchanged.
 */
export const protocolVersion = 4;

/** Why the server closes or refuses a document; the text travels, the number does not. */
export const closeReasons = {
	unauthenticated: "unauthenticated",
	notFound: "thread_not_found",
	updateRequired: "update_required",
	tryLater: "try_later",
	/** Followed by the code of the raw check: this outbox document will never be accepted. */
	rejected: "rejected",
	removed: "removed",
	/** A program that may only read wanted to write. */
	readOnly: "read_only",
	tooMuch: "too_much",
} as const;

/** What a connection may say of itself in awareness; the server fills in who it is. */
export type Presence = { typing: boolean };
export type MemberPresence = Presence & { member: string };
