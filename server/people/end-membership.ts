import type { WriteTransaction } from "../database/write-queue.ts";

/**
 * Ends a membership: devices, threads, and the ways back in, which are the invites they made and the sign-in links
 * made for them. Their words stay. Returns the devices whose doors are to be closed after the commit.
 */
export async function endMembership(tx: WriteTransaction, memberId: string, at: string): Promise<string[]> {
	await tx
		.updateTable("members")
		.set({ removed_at: at, changed_at: at, seen_at: null })
		.where("id", "=", memberId)
		.execute();
	await tx
		.deleteFrom("thread_members")
		.where("member_id", "=", memberId)
		// A dm stays between its two people, with nothing more to be said in it.
		.where("thread_id", "not in", (threads) => threads.selectFrom("threads").select("id").where("kind", "=", "dm"))
		.execute();
	await tx.deleteFrom("sign_in_links").where("member_id", "=", memberId).execute();
	await tx.deleteFrom("passkeys").where("member_id", "=", memberId).execute();
	await tx
		.updateTable("invites")
		.set({ revoked_at: at })
		.where("created_by", "=", memberId)
		.where("revoked_at", "is", null)
		.execute();
	const devices = await tx
		.updateTable("devices")
		.set({ revoked_at: at })
		.where("member_id", "=", memberId)
		.where("revoked_at", "is", null)
		.returning("id")
		.execute();
	return devices.map((device) => device.id);
}
