import { HttpProblem } from "../http-problem.ts";
import { changePeople } from "./change-people.ts";
import { type NewSession, startSession } from "./new-session.ts";
import type { PeopleParts } from "./people-parts.ts";
import { refuseEnded } from "./refuse-ended.ts";
import { hashSecret, makeSecret } from "./secret.ts";

export type SignInLinks = {
	/**
	 * A token that signs one device of this member in, once; made by this device, with which it ends, or by the server
	 * itself (null). It rides in a URL fragment. Throws not_found, unauthenticated.
	 */
	make: (
		memberId: string,
		byDevice: string | null,
		validForMs: number,
	) => Promise<{ token: string; expiresAt: string }>;
	/** Throws link_gone for used, expired and unknown alike. */
	use: (token: string, deviceName: string | undefined) => Promise<NewSession>;
};

export function createSignInLinks(parts: PeopleParts): SignInLinks {
	const timeIn = (ms: number) => new Date(parts.clock() + ms).toISOString();

	return {
		make: async (memberId, byDevice, validForMs) => {
			const token = makeSecret(parts.randomBytes);
			const expiresAt = timeIn(validForMs);
			await parts.writes.write(async (tx) => {
				if (byDevice !== null) await refuseEnded(tx, byDevice);
				const member = await tx
					.selectFrom("members")
					.select("id")
					.where("id", "=", memberId)
					.where("removed_at", "is", null)
					.executeTakeFirst();
				if (member === undefined) throw new HttpProblem("not_found");
				await tx
					.insertInto("sign_in_links")
					.values({ token_hash: hashSecret(token), member_id: memberId, expires_at: expiresAt, by_device: byDevice })
					.execute();
				return { value: undefined, show: () => undefined };
			});
			return { token, expiresAt };
		},
		use: (token, deviceName) =>
			changePeople(parts, async (tx) => {
				// Taken out in one statement: of two who open the link at once the second finds nothing.
				const link = await tx
					.deleteFrom("sign_in_links")
					.where("token_hash", "=", hashSecret(token))
					.where("expires_at", ">", timeIn(0))
					.returning("member_id")
					.executeTakeFirst();
				if (link === undefined) throw new HttpProblem("link_gone");
				return { value: await startSession(tx, parts, { memberId: link.member_id, deviceName }), endedDevices: [] };
			}),
	};
}
