import type * as z from "zod/mini";
import type { usedPasskeySchema } from "../../../shared/api/passkeys.ts";
import { HttpProblem } from "../../http-problem.ts";
import { changePeople } from "../change-people.ts";
import { type NewSession, startSession } from "../new-session.ts";
import type { PeopleParts } from "../people-parts.ts";
import { answerWithinMs, type Challenges } from "./challenges.ts";
import { type Site, webAuthn } from "./web-authn.ts";

type UsedPasskey = z.infer<typeof usedPasskeySchema>;

export type PasskeySignIn = {
	/** What the browser is asked with; it names nobody, for the passkey knows whose it is. `asker` is counted for it. */
	options: (site: Site, asker: string) => Promise<{ challenge: string }>;
	/** One more device of whoever it belongs to. Throws unknown_passkey, the same for every reason. */
	signIn: (used: UsedPasskey, deviceName: string | undefined, site: Site) => Promise<NewSession>;
};

const purpose = "sign-in";

export function createPasskeySignIn(parts: PeopleParts, challenges: Challenges): PasskeySignIn {
	const findPasskey = (credentialId: string, rpId: string) =>
		parts.database
			.selectFrom("passkeys")
			.innerJoin("members", "members.id", "passkeys.member_id")
			.select(["passkeys.id", "member_id as memberId", "public_key as publicKey", "counter"])
			.where("credential_id", "=", credentialId)
			.where("rp_id", "=", rpId)
			.where("members.removed_at", "is", null)
			.executeTakeFirst();

	return {
		async options({ rpId }, asker) {
			const { generateAuthenticationOptions } = await webAuthn();
			const challenge = challenges.make(purpose, asker);
			return generateAuthenticationOptions({
				...{ rpID: rpId, challenge, timeout: answerWithinMs, userVerification: "required" },
			});
		},
		async signIn(used, deviceName, site) {
			const passkey = await findPasskey(used.id, site.rpId);
			if (passkey === undefined || !isFor(used, passkey.memberId)) throw new HttpProblem("unknown_passkey");
			const { verifyAuthenticationResponse } = await webAuthn();
			const { response, ...rest } = used;
			const { userHandle: _known, ...signed } = response;
			const verified = await verifyAuthenticationResponse({
				response: { ...rest, response: signed, clientExtensionResults: {} },
				expectedChallenge: (challenge) => challenges.use(purpose, challenge),
				expectedOrigin: site.origin,
				expectedRPID: site.rpId,
				credential: { id: used.id, publicKey: Uint8Array.from(passkey.publicKey), counter: passkey.counter },
				requireUserVerification: true,
			}).catch(() => null);
			if (!verified?.verified) throw new HttpProblem("unknown_passkey");
			return changePeople(parts, async (tx) => {
				// Taken off, or used by a copy of it, since it was looked up.
				const counted = await tx
					.updateTable("passkeys")
					.set({ counter: verified.authenticationInfo.newCounter, last_used_at: new Date(parts.clock()).toISOString() })
					.where("id", "=", passkey.id)
					.where("counter", "=", passkey.counter)
					.returning("id")
					.executeTakeFirst();
				if (counted === undefined) throw new HttpProblem("unknown_passkey");
				return { value: await startSession(tx, parts, { memberId: passkey.memberId, deviceName }), endedDevices: [] };
			});
		},
	};
}

/** The passkey says whose it is; one that says nothing is a key that was only registered here. */
function isFor(used: UsedPasskey, memberId: string): boolean {
	const handle = used.response.userHandle;
	return handle === undefined || handle === null || Buffer.from(handle, "base64url").toString() === memberId;
}
