import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import { inviteBodySchema } from "../../shared/api/people.ts";
import { createIdMaker } from "../../shared/ids.ts";
import type { Database } from "../database/open-database.ts";
import { createInvites } from "../people/invites.ts";
import { sayWhyNot, VerbRefused } from "../say-why-not.ts";
import { withFamily } from "./with-family.ts";

/** `hearth invite`: a link in the owner's name, written straight into the data folder. */
export async function invite(args: string[]): Promise<void> {
	await sayWhyNot(async () => {
		const body = parseOptions(args);
		if (body === null) throw new VerbRefused("The options are not right; see hearth invite --help.");
		await withFamily(async ({ database, origin, writes }) => {
			const owner = await ownerOf(database);
			const invites = createInvites({
				...{ database, writes, clock: Date.now, randomBytes },
				makeId: createIdMaker(Date.now, randomBytes),
			});
			const { code, expiresAt } = await invites.make({ memberId: owner, deviceId: null }, body);
			process.stdout.write(`${origin}/join#${code}\nGood until ${expiresAt}.\n`);
		});
	});
}

function parseOptions(args: string[]) {
	try {
		const { values } = parseArgs({
			args,
			options: { role: { type: "string" }, uses: { type: "string" }, days: { type: "string" } },
		});
		const { role = "adult", uses = "1", days = "7" } = values;
		const body = { role, uses: Number(uses), expiresIn: Number(days) * 24 * 3600 };
		return inviteBodySchema.safeParse(body).data ?? null;
	} catch {
		return null;
	}
}

async function ownerOf(database: Database): Promise<string> {
	const { id } = await database
		.selectFrom("members")
		.select("id")
		.where("role", "=", "owner")
		.where("removed_at", "is", null)
		.orderBy("created_at")
		.executeTakeFirstOrThrow();
	return id;
}
