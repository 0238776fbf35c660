import type * as z from "zod/mini";
import type { inviteBodySchema, invitesAnswerSchema } from "../../shared/api/people.ts";
import type { Database } from "../database/open-database.ts";
import { HttpProblem } from "../http-problem.ts";
import type { PeopleParts } from "./people-parts.ts";
import { refuseEnded } from "./refuse-ended.ts";
import { hashSecret, makeSecret } from "./secret.ts";

type InviteBody = z.infer<typeof inviteBodySchema>;
type ListedInvite = z.infer<typeof invitesAnswerSchema>["invites"][number];

/** `code` is told once, to whoever made the invite; only its hash is kept. */
export type NewInvite = { id: string; code: string; role: InviteBody["role"]; expiresAt: string };

export type Invites = {
	/** By this device of theirs, or by the server itself (null). Throws unauthenticated. */
	make: (by: { memberId: string; deviceId: string | null }, body: InviteBody) => Promise<NewInvite>;
	/** Those that still open the door, and those that were used up or expired in the last 30 days; the newest first. */
	list: () => Promise<ListedInvite[]>;
	/** Throws not_found for an invite that is not there or was revoked before. */
	revoke: (inviteId: string) => Promise<void>;
};

const defaultSeconds = 7 * 24 * 3600;
const listedForMs = 30 * 24 * 3600 * 1_000;

export function createInvites(
	parts: Pick<PeopleParts, "database" | "writes" | "clock" | "makeId" | "randomBytes">,
): Invites {
	return {
		make: async ({ memberId: createdBy, deviceId }, body) => {
			const now = parts.clock();
			const code = makeSecret(parts.randomBytes);
			const expiresAt = new Date(now + (body.expiresIn ?? defaultSeconds) * 1_000).toISOString();
			const invite = { id: parts.makeId(), role: body.role };
			await parts.writes.write(async (tx) => {
				// Who is signed out must not come back as somebody else, by a body that was sent slowly; a removal ends devices too.
				if (deviceId !== null) await refuseEnded(tx, deviceId);
				await tx
					.insertInto("invites")
					.values({
						...invite,
						code_hash: hashSecret(code),
						name: body.name ?? null,
						uses_left: body.uses ?? 1,
						created_by: createdBy,
						created_at: new Date(now).toISOString(),
						expires_at: expiresAt,
						revoked_at: null,
					})
					.execute();
				return { value: undefined, show: () => undefined };
			});
			return { ...invite, code, expiresAt };
		},
		list: async () => {
			const now = parts.clock();
			const rows = await parts.database
				.selectFrom("invites")
				.select(["id", "role", "name", "uses_left as usesLeft", "created_at as createdAt", "expires_at as expiresAt"])
				.where("revoked_at", "is", null)
				.where("expires_at", ">", new Date(now - listedForMs).toISOString())
				.orderBy("created_at", "desc")
				.orderBy("id", "desc")
				.execute();
			const joined = await joinedBy(parts.database);
			const recently = new Date(now - listedForMs).toISOString();
			return rows
				.map((row) => {
					const came = joined.get(row.id) ?? [];
					const open = row.usesLeft > 0 && row.expiresAt > new Date(now).toISOString();
					return {
						...row,
						open,
						joined: came.map(({ id, name }) => ({ id, name })),
						last: came.at(-1)?.created_at ?? "",
					};
				})
				.filter(({ open, usesLeft, last }) => open || usesLeft > 0 || last > recently)
				.map(({ last: _last, ...invite }) => invite);
		},
		revoke: (inviteId) =>
			parts.writes.write(async (tx) => {
				const revoked = await tx
					.updateTable("invites")
					.set({ revoked_at: new Date(parts.clock()).toISOString() })
					.where("id", "=", inviteId)
					.where("revoked_at", "is", null)
					.returning("id")
					.executeTakeFirst();
				if (revoked === undefined) throw new HttpProblem("not_found");
				return { value: undefined, show: () => undefined };
			}),
	};
}

/** Who came by which invite, in the order they came. */
async function joinedBy(database: Database) {
	const members = await database
		.selectFrom("members")
		.select(["id", "name", "invite_id", "created_at"])
		.where("invite_id", "is not", null)
		.orderBy("created_at")
		.orderBy("id")
		.execute();
	return Map.groupBy(members, ({ invite_id }) => invite_id);
}
