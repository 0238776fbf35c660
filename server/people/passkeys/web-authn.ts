/** Where a passkey is made and used: it works only under the name it was made under. `origin` as the browser says it. */
export type Site = { rpId: string; origin: string };

/** Loaded at the first passkey: a third of a second and 25 MB, which a family without them does not spend (measured). */
export function webAuthn() {
	return import("@simplewebauthn/server");
}
