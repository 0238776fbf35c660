import { closeReasons } from "../../shared/protocol.ts";

/**
 * Asking again would get the same answer, until something else changes. Being shown out of a thread is not final:
 * whoever is taken in again in the same moment sees no change in their thread list that would bring them back, and
 * whoever stays out lets go of the document by it.
 */
export function isFinal(reason: string): boolean {
	return reason === closeReasons.updateRequired || isRejected(reason);
}

/** The raw bytes of an outbox document were refused: this document will never be accepted, another may be. */
export function isRejected(reason: string): boolean {
	return reason.startsWith(closeReasons.rejected);
}

/** Who we are may have ended: the session is to be looked at. */
export function isAboutUs(reason: string): boolean {
	return reason === closeReasons.unauthenticated || reason === closeReasons.removed;
}
