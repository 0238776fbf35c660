import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { createApp } from "./app.ts";
import { holdFolder } from "./database/hold-folder.ts";
import { DatabaseUnusable, openDatabase } from "./database/open-database.ts";
import { EnvUnusable, readEnv } from "./env.ts";
import { createProcessLog } from "./process-log.ts";

/** A stop that hangs is ended: everything shown is on disk already. */
const stopWithinMs = 4_500;

try {
	await main();
} catch (error) {
	process.stderr.write(`${explain(error)}\n`);
	process.exit(1);
}

async function main(): Promise<void> {
	const { env, warnings } = readEnv(process.env);
	for (const warning of warnings) process.stderr.write(`${warning}\n`);
	const log = createProcessLog(env.logLevel);
	const folder = holdFolder(env.dataDir);
	const database = await openDatabase(join(env.dataDir, "hearth.db"));
	const app = createApp({ env, database, clock: Date.now, randomBytes, log });

	// Every change is one transaction, so an error that escaped somewhere leaves nothing half done: the family's
	// server goes on serving (invariant 7).
	process.on("unhandledRejection", (error) => log.error({ err: error }, "An error was not handled."));
	process.on("uncaughtException", (error) => log.error({ err: error }, "An error was not caught."));

	const url = await app.listen();
	process.stdout.write(`Hearth is listening on ${url}\n`);
	const setupPath = await app.setupPath();
	if (setupPath !== null) process.stdout.write(`Set up your family: ${url}${setupPath}\n`);

	let isStopping = false;
	const stop = async () => {
		if (isStopping) return;
		isStopping = true;
		setTimeout(() => process.exit(0), stopWithinMs).unref();
		await app.close().catch((error) => log.error({ err: error }, "Stopping did not go as it should."));
		folder.release();
		process.exit(0);
	};
	process.on("SIGTERM", stop);
	process.on("SIGINT", stop);
}

function explain(error: unknown): string {
	if (error instanceof EnvUnusable || error instanceof DatabaseUnusable) return error.message;
	const code = error instanceof Error && "code" in error ? error.code : "";
	if (code === "EADDRINUSE") return "Another program already uses this port. Choose another one with PORT.";
	if (code === "EACCES") return "This port may not be used without more rights. Choose one above 1023 with PORT.";
	if (code === "EADDRNOTAVAIL") return "This computer does not have the address in HOST.";
	return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
