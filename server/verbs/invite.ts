import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { inviteBodySchema } from "../../shared/api/people.ts";
import { createIdMaker } from "../../shared/ids.ts";
import { type Database, openDatabase } from "../database/open-database.ts";
import { createWriteQueue } from "../database/write-queue.ts";
import { readEnv } from "../env.ts";
import { createInvites } from "../people/invites.ts";
import { sayWhyNot, VerbRefused } from "../say-why-not.ts";

/** `hearth invite`: a link in the owner's name, written straight into the data folder. */
export async function invite(args: string[]): Promise<void> {
	await sayWhyNot(async () => {
		const body = parseOptions(args);
		if (body === null) throw new VerbRefused("The options are not right; see hearth invite --help.");
		const { env } = readEnv(process.env);
		const file = join(env.dataDir, "hearth.db");
		// Opening would make an empty database where somebody only mistyped DATA_DIR.
		if (!existsSync(file))
			throw new VerbRefused("There is no family in this data folder yet. Start Hearth and set it up first.");
		const database = await openDatabase(file);
		try {
			const owner = await ownerOf(database);
			if (owner === null)
				throw new VerbRefused("No family lives here yet. Start Hearth and open the set-up link it prints.");
			const invites = createInvites({
				...{ database, clock: Date.now, randomBytes },
				writes: createWriteQueue(
					database,
					() => undefined,
					() => undefined,
				),
				makeId: createIdMaker(Date.now, randomBytes),
			});
			const { code, expiresAt } = await invites.make(owner, body);
			const origin = env.publicUrl ?? `http://localhost:${env.port}`;
			process.stdout.write(`${origin}/join#${code}\nGood until ${expiresAt}.\n`);
		} finally {
			await database.destroy();
		}
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

async function ownerOf(database: Database): Promise<string | null> {
	const owner = await database
		.selectFrom("members")
		.select("id")
		.where("role", "=", "owner")
		.where("removed_at", "is", null)
		.orderBy("created_at")
		.executeTakeFirst();
	return owner?.id ?? null;
}
