import type * as z from "zod/mini";
import type { newSessionSchema } from "../../shared/api/session.ts";
import { en } from "../../shared/i18n/en.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import { HttpProblem } from "../http-problem.ts";
import type { PeopleParts } from "./people-parts.ts";
import { hashSecret, makeSecret } from "./secret.ts";

export type NewSession = z.infer<typeof newSessionSchema>;

/** Gives a member one more device. The token is in the answer and nowhere else; what is stored is its hash. */
export async function startSession(
	tx: WriteTransaction,
	parts: Pick<PeopleParts, "clock" | "makeId" | "randomBytes">,
	of: { memberId: string; deviceName: string | undefined; mayChoosePassword?: boolean },
): Promise<NewSession> {
	const at = new Date(parts.clock()).toISOString();
	const token = makeSecret(parts.randomBytes);
	const device = { id: parts.makeId(), name: of.deviceName ?? en["device.unnamed"] };
	await tx
		.insertInto("devices")
		.values({
			...device,
			member_id: of.memberId,
			token_hash: hashSecret(token),
			created_at: at,
			last_seen_at: at,
			revoked_at: null,
			may_choose_password: of.mayChoosePassword ? 1 : 0,
		})
		.execute();
	const family = await tx.selectFrom("family").select(["id", "name"]).executeTakeFirst();
	const member = await tx
		.selectFrom("members")
		.select(["id", "name", "username", "role"])
		.where("id", "=", of.memberId)
		.where("removed_at", "is", null)
		.executeTakeFirst();
	// Removed between the check of the password and this write.
	if (family === undefined || member === undefined) throw new HttpProblem("bad_credentials");
	const session = { family, member: { ...member, active: true }, token };
	return { ...session, device: of.mayChoosePassword ? { ...device, mayChoosePassword: true } : device };
}
