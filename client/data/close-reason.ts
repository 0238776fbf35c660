import { closeReasons } from "../../shared/protocol.ts";

/** Asking again would get the same answer, until something else changes. */
export function isFinal(reason: string): boolean {
	return (
		reason === closeReasons.notFound ||
		reason === closeReasons.removed ||
		reason === closeReasons.updateRequired ||
		isRejected(reason)
	);
}

/** The raw bytes of an outbox document were refused: this document will never be accepted, another may be. */
export function isRejected(reason: string): boolean {
	return reason.startsWith(closeReasons.rejected);
}

/** Who we are may have ended: the session is to be looked at. */
export function isAboutUs(reason: string): boolean {
	return reason === closeReasons.unauthenticated || reason === closeReasons.removed;
}
