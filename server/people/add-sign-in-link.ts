import type { WriteTransaction } from "../database/write-queue.ts";
import { activeMember } from "./listed-member.ts";
import type { PeopleParts } from "./people-parts.ts";
import { hashSecret, makeSecret } from "./secret.ts";

export type NewLink = { token: string; expiresAt: string };
/** For this member; `byDevice` is the device that made it, with which it ends, or null for the server itself. */
type NewLinkOf = { memberId: string; byDevice: string | null; validForMs: number };
type Check = (tx: WriteTransaction) => Promise<void>;

/** Makes a link that signs one device of a member in; `check` may refuse inside the write. Throws not_found. */
export function addSignInLink(
	{ writes, clock, randomBytes }: Pick<PeopleParts, "writes" | "clock" | "randomBytes">,
	{ memberId, byDevice, validForMs }: NewLinkOf,
	check: Check,
): Promise<NewLink> {
	const token = makeSecret(randomBytes);
	const expiresAt = new Date(clock() + validForMs).toISOString();
	return writes.write(async (tx) => {
		await check(tx);
		const { id } = await activeMember(tx, memberId);
		await tx
			.insertInto("sign_in_links")
			.values({ token_hash: hashSecret(token), member_id: id, expires_at: expiresAt, by_device: byDevice })
			.execute();
		return { value: { token, expiresAt }, show: () => undefined };
	});
}
