import { type PasskeyBrowser, PasskeyExists } from "./passkey-requests.ts";

/**
 * The passkeys of this browser; null where none can work: an old browser, plain http away from home, or an address in
 * numbers. Fetched when it is first needed.
 */
export function browserPasskeys(): PasskeyBrowser | null {
	const isByNumber = /^[\d.]+$|:/.test(window.location.hostname);
	if (!window.isSecureContext || isByNumber || !("PublicKeyCredential" in window)) return null;
	// Younger than passkeys themselves: without these, bytes would have to be turned to JSON by hand.
	if (!("parseCreationOptionsFromJSON" in PublicKeyCredential && "toJSON" in PublicKeyCredential.prototype))
		return null;

	return {
		make: (options) =>
			asked(() => {
				const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
					options as PublicKeyCredentialCreationOptionsJSON,
				);
				return navigator.credentials.create({ publicKey });
			}),
		use: (options) =>
			asked(() => {
				const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(
					options as PublicKeyCredentialRequestOptionsJSON,
				);
				return navigator.credentials.get({ publicKey });
			}),
	};
}

async function asked(ask: () => Promise<Credential | null>): Promise<object | null> {
	try {
		const credential = await ask();
		return credential instanceof PublicKeyCredential ? credential.toJSON() : null;
	} catch (error) {
		if (!(error instanceof DOMException)) throw error;
		if (error.name === "InvalidStateError") throw new PasskeyExists();
		// Closed, too late, or no passkey there: the browser has said so itself and tells pages nothing more.
		return null;
	}
}
