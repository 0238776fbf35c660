import type * as z from "zod/mini";
import type { madePasskeySchema, Passkey } from "../../../shared/api/passkeys.ts";
import { HttpProblem } from "../../http-problem.ts";
import type { PeopleParts } from "../people-parts.ts";
import { refuseEnded } from "../refuse-ended.ts";
import type { SignedIn } from "../signed-in.ts";
import { answerWithinMs, type Challenges } from "./challenges.ts";
import { type Site, webAuthn } from "./web-authn.ts";

/** The passkeys somebody may sign in with. Not for children: how a child comes in is its adults' to say. */
export type Passkeys = {
	/** What the browser is asked with to make one. Throws forbidden. */
	options: (me: SignedIn, site: Site) => Promise<{ challenge: string }>;
	/** Keeps what the browser made, under the name of this device. Throws forbidden, bad_passkey, unauthenticated. */
	add: (me: SignedIn, made: z.infer<typeof madePasskeySchema>, site: Site) => Promise<Passkey>;
	/** Mine, the newest first. */
	list: (me: SignedIn) => Promise<Passkey[]>;
	/** Throws not_found for foreign and unknown alike. */
	remove: (me: SignedIn, passkeyId: string) => Promise<void>;
};

export function createPasskeys(parts: PeopleParts, challenges: Challenges): Passkeys {
	const { database, writes, clock, makeId } = parts;
	const purpose = (me: SignedIn) => `passkey of ${me.device.id}`;

	return {
		async options(me, { rpId }) {
			refuseChild(me);
			const { generateRegistrationOptions } = await webAuthn();
			const [family, mine] = await Promise.all([
				database.selectFrom("family").select("name").executeTakeFirst(),
				database.selectFrom("passkeys").select("credential_id").where("member_id", "=", me.member.id).execute(),
			]);
			return generateRegistrationOptions({
				...{ rpID: rpId, rpName: family?.name ?? rpId, attestationType: "none", timeout: answerWithinMs },
				userID: new TextEncoder().encode(me.member.id),
				userName: me.member.username,
				userDisplayName: me.member.name,
				challenge: challenges.make(purpose(me), me.member.id),
				excludeCredentials: mine.map((one) => ({ id: one.credential_id })),
				// It stands for a name and a password: the device knows whose it is, and asks who is using it.
				authenticatorSelection: { residentKey: "required", userVerification: "required" },
			});
		},
		async add(me, made, site) {
			refuseChild(me);
			const { verifyRegistrationResponse } = await webAuthn();
			const verified = await verifyRegistrationResponse({
				response: { ...made, clientExtensionResults: {} } as Parameters<
					typeof verifyRegistrationResponse
				>[0]["response"],
				expectedChallenge: (challenge) => challenges.use(purpose(me), challenge),
				expectedOrigin: site.origin,
				expectedRPID: site.rpId,
				requireUserVerification: true,
			}).catch(() => ({ verified: false as const }));
			if (!verified.verified) throw new HttpProblem("bad_passkey");
			const { id, publicKey, counter } = verified.registrationInfo.credential;
			const passkey = { id: makeId(), name: me.device.name, createdAt: new Date(clock()).toISOString() };
			await writes.writeKeepingRights(async (tx) => {
				await refuseEnded(tx, me.device.id);
				const taken = await tx.selectFrom("passkeys").select("id").where("credential_id", "=", id).executeTakeFirst();
				if (taken !== undefined) throw new HttpProblem("bad_passkey");
				await tx
					.insertInto("passkeys")
					.values({
						...{ id: passkey.id, name: passkey.name, created_at: passkey.createdAt, last_used_at: null },
						...{ member_id: me.member.id, rp_id: site.rpId, credential_id: id, public_key: publicKey, counter },
					})
					.execute();
				return { value: undefined, show: () => undefined };
			});
			return { ...passkey, lastUsedAt: null };
		},
		list: (me) =>
			database
				.selectFrom("passkeys")
				.select(["id", "name", "created_at as createdAt", "last_used_at as lastUsedAt"])
				.where("member_id", "=", me.member.id)
				.orderBy("created_at", "desc")
				.orderBy("id", "desc")
				.execute(),
		remove: (me, passkeyId) =>
			writes.writeKeepingRights(async (tx) => {
				const removed = await tx
					.deleteFrom("passkeys")
					.where("id", "=", passkeyId)
					.where("member_id", "=", me.member.id)
					.returning("id")
					.executeTakeFirst();
				if (removed === undefined) throw new HttpProblem("not_found");
				return { value: undefined, show: () => undefined };
			}),
	};
}

function refuseChild(me: SignedIn): void {
	if (me.member.role === "child") throw new HttpProblem("forbidden");
}
