import type { WriteTransaction } from "../database/write-queue.ts";
import { HttpProblem } from "../http-problem.ts";
import { childOfMine, roleNow } from "./acting.ts";
import { changePeople } from "./change-people.ts";
import { activeMember } from "./listed-member.ts";
import { type NewSession, startSession } from "./new-session.ts";
import type { PeopleParts } from "./people-parts.ts";
import { refuseEnded } from "./refuse-ended.ts";
import { hashSecret, makeSecret } from "./secret.ts";
import type { SignedIn } from "./signed-in.ts";

export type NewLink = { token: string; expiresAt: string };

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
	const timeIn = (ms: number) => new Date(parts.clock() + ms).toISOString();

	function add(
		of: { memberId: string; byDevice: string | null; validForMs: number },
		check: (tx: WriteTransaction) => Promise<void>,
	): Promise<NewLink> {
		const token = makeSecret(parts.randomBytes);
		const expiresAt = timeIn(of.validForMs);
		return parts.writes.write(async (tx) => {
			await check(tx);
			const { id } = await activeMember(tx, of.memberId);
			await tx
				.insertInto("sign_in_links")
				.values({ token_hash: hashSecret(token), member_id: id, expires_at: expiresAt, by_device: of.byDevice })
				.execute();
			return { value: { token, expiresAt }, show: () => undefined };
		});
	}

	return {
		make: (memberId, byDevice, validForMs) =>
			add({ memberId, byDevice, validForMs }, async (tx) => {
				if (byDevice !== null) await refuseEnded(tx, byDevice);
			}),
		rescue: (me, memberId, validForMs) =>
			add({ memberId, byDevice: me.device.id, validForMs }, async (tx) => {
				if ((await roleNow(tx, me)) !== "owner") await childOfMine(tx, me, memberId);
			}),
		use: (token, deviceName) =>
			changePeople(parts, async (tx) => {
				// Taken out in one statement: of two who open the link at once the second finds nothing.
				const link = await tx
					.deleteFrom("sign_in_links")
					.where("token_hash", "=", hashSecret(token))
					.where("expires_at", ">", timeIn(0))
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
