import { timingSafeEqual } from "node:crypto";
import type * as z from "zod/mini";
import type { setupBodySchema } from "../../shared/api/people.ts";
import { en } from "../../shared/i18n/en.ts";
import type { Database } from "../database/open-database.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import { HttpProblem } from "../http-problem.ts";
import { changePeople } from "./change-people.ts";
import { type NewSession, startSession } from "./new-session.ts";
import type { PeopleParts } from "./people-parts.ts";
import { hashSecret } from "./secret.ts";
import { welcome } from "./welcome.ts";

type SetupBody = z.infer<typeof setupBodySchema>;

export type Setup = {
	isDone: () => Promise<boolean>;
	/** Makes the family, its owner, their first device and the family thread in one write. Throws already_set_up, bad_setup_token. */
	setUp: (body: SetupBody) => Promise<NewSession>;
};

export function createSetup(parts: PeopleParts, setupToken: string): Setup {
	async function refuseSecondTime(database: Database | WriteTransaction): Promise<void> {
		if (await hasFamily(database)) throw new HttpProblem("already_set_up");
	}

	return {
		isDone: () => hasFamily(parts.database),
		setUp: async (body) => {
			await refuseSecondTime(parts.database);
			if (!isSameSecret(body.token, setupToken)) throw new HttpProblem("bad_setup_token");
			const passwordHash = await parts.passwords.hash(body.password);
			return changePeople(parts, async (tx) => {
				// Two people may have opened the link: the second one's password took longer to hash.
				await refuseSecondTime(tx);
				await makeFamily(tx, parts, body.familyName);
				const memberId = await welcome(tx, parts, {
					...body,
					passwordHash,
					role: "owner",
					inviteId: null,
					madeBy: null,
				});
				return { value: await startSession(tx, parts, { memberId, deviceName: body.deviceName }), endedDevices: [] };
			});
		},
	};
}

async function hasFamily(database: Database | WriteTransaction): Promise<boolean> {
	return (await database.selectFrom("family").select("id").executeTakeFirst()) !== undefined;
}

async function makeFamily(tx: WriteTransaction, { clock, makeId }: PeopleParts, name: string): Promise<void> {
	const at = new Date(clock()).toISOString();
	await tx.insertInto("family").values({ id: makeId(), name, created_at: at }).execute();
	await tx
		.insertInto("threads")
		.values({
			...{ id: makeId(), kind: "family", title: en["thread.family_title"] },
			...{ open_segment: 0, last_seq: 0, created_at: at, updated_at: at },
		})
		.execute();
}

function isSameSecret(one: string, other: string): boolean {
	return timingSafeEqual(hashSecret(one), hashSecret(other));
}
