import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Database, openDatabase } from "../database/open-database.ts";
import { createWriteQueue, type WriteQueue } from "../database/write-queue.ts";
import { readEnv } from "../env.ts";
import { VerbRefused } from "../say-why-not.ts";

/** A family's data, opened beside a server that may be running. `origin` is where its links begin. */
export type OpenFamily = { database: Database; writes: WriteQueue; origin: string };

/** Opens the data folder of a family that is set up, for as long as `work` takes. Throws VerbRefused where there is none. */
export async function withFamily(work: (family: OpenFamily) => Promise<void>): Promise<void> {
	const { env } = readEnv(process.env);
	const file = join(env.dataDir, "hearth.db");
	// Opening would make an empty database where somebody only mistyped DATA_DIR.
	if (!existsSync(file))
		throw new VerbRefused("There is no family in this data folder yet. Start Hearth and set it up first.");
	const database = await openDatabase(file);
	try {
		const family = await database.selectFrom("family").select("id").executeTakeFirst();
		if (family === undefined)
			throw new VerbRefused("No family lives here yet. Start Hearth and open the set-up link it prints.");
		const writes = createWriteQueue(
			database,
			() => undefined,
			() => undefined,
		);
		await work({ database, writes, origin: env.publicUrl ?? `http://localhost:${env.port}` });
	} finally {
		await database.destroy();
	}
}
