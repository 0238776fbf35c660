import type { WriteTransaction } from "../database/write-queue.ts";
import { HttpProblem } from "../http-problem.ts";
import { childOfMine, roleNow } from "./acting.ts";
import { addSignInLink, type NewLink } from "./add-sign-in-link.ts";
import { changePeople } from "./change-people.ts";
import { type NewSession, startSession } from "./new-session.ts";
import type { PeopleParts } from "./people-parts.ts";
import { refuseEnded } from "./refuse-ended.ts";
import { hashSecret } from "./secret.ts";
import type { SignedIn } from "./signed-in.ts";

/** A token signs one device in, once. It rides in a URL fragment. */
export type SignInLinks = {
	/** For this member; made by this device of theirs, with which it ends, or by the server itself (null). Throws not_found, unauthenticated. */
	make: (memberId: string, byDevice: string | null, validForMs: number) => Promise<NewLink>;
	/** For somebody who is locked out: by an owner, or by an adult for a child of theirs. Throws forbidden, not_found. */
	rescue: (me: SignedIn, memberId: string, validForMs: number) => Promise<NewLink>;
	/** Throws link_gone for used, expired and unknown alike. */
	use: (token: string, deviceName: string | undefined) => Promise<NewSession>;
};

export function createSignInLinks(parts: PeopleParts): SignInLinks {
	return {
		make: (memberId, byDevice, validForMs) =>
			addSignInLink(parts, { memberId, byDevice, validForMs }, async (tx) => {
				if (byDevice !== null) await refuseEnded(tx, byDevice);
			}),
		rescue: (me, memberId, validForMs) =>
			addSignInLink(parts, { memberId, byDevice: me.device.id, validForMs }, async (tx) => {
				if ((await roleNow(tx, me)) !== "owner") await childOfMine(tx, me, memberId);
			}),
		use: (token, deviceName) =>
			changePeople(parts, async (tx) => {
				// Taken out in one statement: of two who open the link at once the second finds nothing.
				const link = await tx
					.deleteFrom("sign_in_links")
					.where("token_hash", "=", hashSecret(token))
					.where("expires_at", ">", new Date(parts.clock()).toISOString())
					.returning(["member_id", "by_device"])
					.executeTakeFirst();
				if (link === undefined) throw new HttpProblem("link_gone");
				const mayChoosePassword = !(await isOwnDevice(tx, link.member_id, link.by_device));
				const device = { memberId: link.member_id, deviceName, mayChoosePassword };
				return { value: await startSession(tx, parts, device), endedDevices: [] };
			}),
	};
}

/** A link from one's own device is no way to a new password: whoever holds an unlocked phone could make one. */
async function isOwnDevice(tx: WriteTransaction, memberId: string, deviceId: string | null): Promise<boolean> {
	if (deviceId === null) return false;
	const device = await tx.selectFrom("devices").select("member_id").where("id", "=", deviceId).executeTakeFirst();
	return device?.member_id === memberId;
}
