import type { Role } from "../../shared/member-document.ts";

/** What a program may do: read only or write too, in one thread or (null) in all of its maker's. It never changes. */
export type Scope = { scope: "read" | "write"; threadId: string | null };

/** One device of one member, as a valid token proves it; `program` is null for a person's own device. */
export type SignedIn = {
	device: { id: string; name: string };
	member: { id: string; name: string; username: string; role: Role };
	program: Scope | null;
};

/** Turns a token into who holds it, now; null for unknown, revoked and removed alike. */
export type WhoHolds = (token: string) => Promise<SignedIn | null>;

/** Whether a token was a device's of this house once and was taken away, by revoking the device or removing its member. */
export type WasRevoked = (token: string) => Promise<boolean>;
