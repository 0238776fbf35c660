import { sql } from "kysely";
import type * as z from "zod/mini";
import type { acceptInviteBodySchema } from "../../shared/api/people.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import { HttpProblem } from "../http-problem.ts";
import { changePeople } from "./change-people.ts";
import { type NewSession, startSession } from "./new-session.ts";
import type { PeopleParts } from "./people-parts.ts";
import { hashSecret } from "./secret.ts";
import { refuseTakenUsername, welcome } from "./welcome.ts";

type AcceptInviteBody = z.infer<typeof acceptInviteBodySchema>;

export type AcceptInvite = (body: AcceptInviteBody) => Promise<NewSession>;

/** Turns an invite's code into a member with a first device. Throws invite_gone, username_taken; a refusal uses nothing up. */
export function createAcceptInvite(parts: PeopleParts): AcceptInvite {
	return async (body) => {
		const codeHash = hashSecret(body.code);
		await refuseBeforeHashing(parts, codeHash, body.username);
		const passwordHash = await parts.passwords.hash(body.password);
		return changePeople(parts, async (tx) => {
			const { role, id, created_by } = await useUp(tx, codeHash, new Date(parts.clock()).toISOString());
			// Whoever invites a child looks after it.
			const by = { inviteId: id, madeBy: role === "child" ? created_by : null };
			const memberId = await welcome(tx, parts, { ...body, passwordHash, role, ...by });
			return { value: await startSession(tx, parts, { memberId, deviceName: body.deviceName }), endedDevices: [] };
		});
	};
}

/** A made-up code must not cost the server a password hash. */
async function refuseBeforeHashing(parts: PeopleParts, codeHash: Uint8Array, username: string): Promise<void> {
	const invite = await parts.database
		.selectFrom("invites")
		.select("id")
		.where("code_hash", "=", codeHash)
		.where("uses_left", ">", 0)
		.where("revoked_at", "is", null)
		.where("expires_at", ">", new Date(parts.clock()).toISOString())
		.executeTakeFirst();
	if (invite === undefined) throw new HttpProblem("invite_gone");
	await refuseTakenUsername(parts.database, username);
}

/** Check and use are one statement: of two who accept at the same instant the second finds nothing left. */
async function useUp(tx: WriteTransaction, codeHash: Uint8Array, now: string) {
	const invite = await tx
		.updateTable("invites")
		.set({ uses_left: sql`uses_left - 1` })
		.where("code_hash", "=", codeHash)
		.where("uses_left", ">", 0)
		.where("revoked_at", "is", null)
		.where("expires_at", ">", now)
		.returning(["role", "id", "created_by"])
		.executeTakeFirst();
	if (invite === undefined) throw new HttpProblem("invite_gone");
	return invite;
}
