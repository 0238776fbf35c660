import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { Ceilings } from "../shared/ceilings.ts";
import { createApp } from "./app.ts";
import { finishRestore } from "./backup/finish-restore.ts";
import { holdFolder } from "./database/hold-folder.ts";
import { openDatabase } from "./database/open-database.ts";
import { readEnv } from "./env.ts";
import { checkAtStart } from "./history/check-at-start.ts";
import { openHistory } from "./history/open-history.ts";
import { logLibraries } from "./library-log.ts";
import { createProcessLog } from "./process-log.ts";
import { stopOnSignals } from "./stop-on-signals.ts";

/** Runs the server as this process, by the process's environment, until a signal ends it. Throws what sayWhyNot can say. */
export async function serve(ceilings: Ceilings): Promise<void> {
	const { env, warnings } = readEnv(process.env);
	for (const warning of warnings) process.stderr.write(`${warning}\n`);
	const log = createProcessLog(env.logLevel);
	logLibraries(log);
	// Whatever is written from here on is the family's, also in a folder that others may look into.
	process.umask(0o077);
	const folder = holdFolder(env.dataDir);
	if (finishRestore(env.dataDir, () => undefined) !== null) log.warn("A restore was interrupted; it is finished now.");
	const database = await openDatabase(join(env.dataDir, "hearth.db"));
	await checkAtStart(database);
	const history = await openHistory(database, { clock: Date.now, randomBytes });
	const app = createApp({
		...{ env, database, history, clock: Date.now, ceilings, randomBytes, log },
		endNow: () => process.exit(1),
	});

	// Every change is one transaction, so an error that escaped somewhere leaves nothing half done: the family's
	// server goes on serving (invariant 7).
	process.on("unhandledRejection", (error) => log.error({ err: error }, "An error was not handled."));
	process.on("uncaughtException", (error) => log.error({ err: error }, "An error was not caught."));

	const url = await app.listen();
	stopOnSignals(log, async () => {
		await app.close();
		folder.release();
	});
	const setupPath = await app.setupPath();
	// In one piece: whoever waits for the first line has the second one with it.
	const setupLine = setupPath === null ? "" : `Set up your family: ${url}${setupPath}\n`;
	process.stdout.write(`Hearth is listening on ${url}\n${setupLine}`);
}
