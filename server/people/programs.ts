import type * as z from "zod/mini";
import type { ListedProgram, newProgramAnswerSchema, newProgramBodySchema } from "../../shared/api/programs.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import { HttpProblem } from "../http-problem.ts";
import { changePeople } from "./change-people.ts";
import type { PeopleParts } from "./people-parts.ts";
import { refuseEnded } from "./refuse-ended.ts";
import { hashSecret, makeSecret } from "./secret.ts";
import type { SignedIn } from "./signed-in.ts";

type NewProgramBody = z.infer<typeof newProgramBodySchema>;
type NewProgram = z.infer<typeof newProgramAnswerSchema>;

export type Programs = {
	/** Mine that still have a token, the newest first. */
	list: (me: SignedIn) => Promise<ListedProgram[]>;
	/** A device of mine with a scope. Throws forbidden for a child, thread_not_found, unauthenticated. */
	make: (me: SignedIn, body: NewProgramBody) => Promise<NewProgram>;
	/** Ends one of my programs. Throws not_found for foreign, unknown and already ended alike. */
	revoke: (me: SignedIn, programId: string) => Promise<void>;
};

export function createPrograms(parts: PeopleParts): Programs {
	const now = () => new Date(parts.clock()).toISOString();

	return {
		list: async (me) => {
			const rows = await parts.database
				.selectFrom("devices")
				.select(["id", "name", "scope", "thread_id as threadId", "created_at as createdAt"])
				.select("last_seen_at as lastSeenAt")
				.where("member_id", "=", me.member.id)
				.where("kind", "=", "program")
				.where("revoked_at", "is", null)
				.orderBy("created_at", "desc")
				.orderBy("id", "desc")
				.execute();
			return rows.map((row) => ({ ...row, lastSeenAt: row.lastSeenAt === row.createdAt ? null : row.lastSeenAt }));
		},
		make: async (me, { name, scope, threadId = null }) => {
			if (me.member.role === "child") throw new HttpProblem("forbidden");
			const token = makeSecret(parts.randomBytes);
			const program = { id: parts.makeId(), name, scope, threadId, createdAt: now() };
			await parts.writes.writeKeepingRights(async (tx) => {
				await refuseEnded(tx, me.device.id);
				if (threadId !== null) await refuseOthersThread(tx, threadId, me.member.id);
				await tx
					.insertInto("devices")
					.values({
						...{ id: program.id, member_id: me.member.id, name, token_hash: hashSecret(token) },
						...{ created_at: program.createdAt, last_seen_at: program.createdAt, revoked_at: null },
						...{ kind: "program", scope, thread_id: threadId },
					})
					.execute();
				return { value: undefined, show: () => undefined };
			});
			return { token, program };
		},
		revoke: (me, programId) =>
			changePeople(parts, async (tx) => {
				const revoked = await tx
					.updateTable("devices")
					.set({ revoked_at: now() })
					.where("id", "=", programId)
					.where("member_id", "=", me.member.id)
					.where("kind", "=", "program")
					.where("revoked_at", "is", null)
					.returning("id")
					.executeTakeFirst();
				if (revoked === undefined) throw new HttpProblem("not_found");
				return { value: undefined, endedDevices: [programId] };
			}),
	};
}

async function refuseOthersThread(tx: WriteTransaction, threadId: string, memberId: string): Promise<void> {
	const mine = await tx
		.selectFrom("thread_members")
		.select("thread_id")
		.where("thread_id", "=", threadId)
		.where("member_id", "=", memberId)
		.executeTakeFirst();
	if (mine === undefined) throw new HttpProblem("thread_not_found");
}
