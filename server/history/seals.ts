import { createHmac, createSecretKey, timingSafeEqual } from "node:crypto";
import type { FamilyMember, RevokedDevice } from "../../shared/member-document.ts";
import type { Place } from "../log/encode-append.ts";

/**
 * A place in a thread: its segment's document and where in it. `isApart`: the entry carries the hash before it, which is
 * part of its bytes and must neither be added nor left out.
 */
export type SealedPlace = { threadId: string; segment: number; place: Place; isApart: boolean };

/** When somebody was last here is no fact that is given back. */
type SealedOfMember = Omit<FamilyMember, "seal" | "seen">;

/**
 * What the server writes beside each fact it tells, so that it can later believe anybody who brings that fact back
 * (decision 0012). A seal is 16 bytes of HMAC-SHA256 as 22 letters of base64url; 2 µs each (measured, Node 24).
 */
export type Seals = {
	/** An entry is sealed by its running hash, which covers all that is in it and everything before it. */
	entry: (where: SealedPlace, hash: string) => string;
	member: (member: SealedOfMember) => string;
	revoked: (device: Omit<RevokedDevice, "seal">) => string;
	/** Another id for an entry whose own was taken by something else; always the same, and known to nobody before. */
	otherId: (hash: string) => string;
};

const sealBytes = 16;

export function createSeals(secret: Uint8Array): Seals {
	// A key object is prepared once; with the bare bytes each seal would cost 12 µs.
	const key = createSecretKey(secret);
	const digest = (text: string) => createHmac("sha256", key).update(text).digest();
	const seal = (text: string) => digest(text).toString("base64url", 0, sealBytes);

	return {
		entry: ({ threadId, segment, place, isApart }, hash) =>
			seal(`${threadId}/${segment}:${place.writer}:${place.clock}:${hash}${isApart ? ":first" : ""}`),
		// A thread's id never begins like these, so no seal of one kind is good for another.
		member: ({ id, name, username, role, active, since, hue, photo, adults, allowed }) => {
			const fields = [id, name, username, role, active, since];
			// Of whom there is nothing more to say, the seal is the one from before there was more: old ones stay good.
			if (photo !== null) return seal(`member:${JSON.stringify([...fields, hue, adults, allowed, photo])}`);
			const isPlain = hue === null && adults.length === 0 && allowed === null;
			return seal(`member:${JSON.stringify(isPlain ? fields : [...fields, hue, adults, allowed])}`);
		},
		revoked: ({ id, at }) => seal(`revoked:${JSON.stringify([id, at])}`),
		otherId: (hash) => asUuid(digest(`id:${hash}`).toString("hex")),
	};
}

/** Version 8 of RFC 9562: of our own making. */
function asUuid(hex: string): string {
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Compares in the same time wherever they differ. */
export function isSameSeal(one: string, other: string): boolean {
	const [a, b] = [Buffer.from(one), Buffer.from(other)];
	return a.length === b.length && timingSafeEqual(a, b);
}
