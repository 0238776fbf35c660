import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** What one answer of it is made with; a test lies by changing one of them. */
export type Signing = { challenge: string; origin: string; rpId: string; counter: number; isVerified: boolean };

const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64url");
const sha256 = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest();

/** An authenticator in software with one passkey (ES256, no attestation), in the JSON forms a browser gives. */
export function createAuthenticator() {
	const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
	const { x = "", y = "" } = publicKey.export({ format: "jwk" });
	const id = randomBytes(32);
	const credential = { id: base64url(id), rawId: base64url(id), type: "public-key" };
	const clientData = (type: string, { challenge, origin }: Signing) =>
		Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));

	/** The public key in COSE form. */
	const coseKey = Buffer.concat([
		Buffer.from("a5010203262001215820", "hex"),
		Buffer.from(x, "base64url"),
		Buffer.from("225820", "hex"),
		Buffer.from(y, "base64url"),
	]);

	function authenticatorData({ rpId, counter, isVerified }: Signing, attested: Buffer): Buffer {
		const count = Buffer.alloc(4);
		count.writeUInt32BE(counter);
		const flags = 0x01 | (isVerified ? 0x04 : 0) | (attested.length > 0 ? 0x40 : 0);
		return Buffer.concat([sha256(rpId), Buffer.of(flags), count, attested]);
	}

	return {
		id: credential.id,
		/** What `navigator.credentials.create` would give. */
		make(signing: Signing) {
			const attested = Buffer.concat([Buffer.alloc(16), Buffer.of(0, id.length), id, coseKey]);
			const data = authenticatorData(signing, attested);
			const object = Buffer.concat([
				Buffer.of(0xa3),
				...[cborText("fmt"), cborText("none"), cborText("attStmt"), Buffer.of(0xa0), cborText("authData")],
				Buffer.of(0x58, data.length),
				data,
			]);
			const response = {
				clientDataJSON: base64url(clientData("webauthn.create", signing)),
				attestationObject: base64url(object),
				transports: ["internal"],
			};
			return { ...credential, response, clientExtensionResults: {}, authenticatorAttachment: "platform" };
		},
		/** What `navigator.credentials.get` would give, signed for whoever's id is in `userHandle`. */
		use(signing: Signing, memberId: string) {
			const data = authenticatorData(signing, Buffer.alloc(0));
			const client = clientData("webauthn.get", signing);
			const response = {
				clientDataJSON: base64url(client),
				authenticatorData: base64url(data),
				signature: base64url(sign("sha256", Buffer.concat([data, sha256(client)]), privateKey)),
				userHandle: base64url(Buffer.from(memberId)),
			};
			return { ...credential, response, clientExtensionResults: {} };
		},
	};
}

/** Text of fewer than 24 letters. */
function cborText(text: string): Buffer {
	return Buffer.concat([Buffer.of(0x60 + text.length), Buffer.from(text)]);
}
