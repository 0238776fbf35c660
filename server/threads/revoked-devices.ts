import { limits } from "../../shared/limits.ts";
import type { RevokedDevice } from "../../shared/member-document.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import type { Seals } from "../history/seals.ts";

/** Of each member, the newest first. */
export async function revokedDevices(tx: WriteTransaction, seals: Seals): Promise<Map<string, RevokedDevice[]>> {
	const rows = await tx
		.selectFrom("devices")
		.select(["id", "member_id", "revoked_at"])
		.where("revoked_at", "is not", null)
		.orderBy("revoked_at", "desc")
		.orderBy("id", "desc")
		.execute();
	const byMember = new Map<string, RevokedDevice[]>();
	for (const { id, member_id, revoked_at } of rows) {
		const devices = byMember.get(member_id) ?? [];
		byMember.set(member_id, devices);
		if (revoked_at === null || devices.length >= limits.revokedDevices) continue;
		devices.push({ id, at: revoked_at, seal: seals.revoked({ id, at: revoked_at }) });
	}
	return byMember;
}
