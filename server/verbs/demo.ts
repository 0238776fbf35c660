import { randomBytes } from "node:crypto";
import { openDemo } from "../demo/open-demo.ts";
import { readEnv } from "../env.ts";
import { logLibraries } from "../library-log.ts";
import { createProcessLog } from "../process-log.ts";
import { sayWhyNot } from "../say-why-not.ts";
import { stopOnSignals } from "../stop-on-signals.ts";
import { buildPage } from "./build-page.ts";

/** `hearth demo`: a family to look at, on a folder that is gone afterwards. */
export async function demo(): Promise<void> {
	if (!(await buildPage())) {
		process.exitCode = 1;
		return;
	}
	await sayWhyNot(async () => {
		const { env } = readEnv({ ...process.env, LOG_LEVEL: process.env.LOG_LEVEL || "warn" });
		const log = createProcessLog(env.logLevel);
		logLibraries(log);
		const { app, links, close } = await openDemo({ env, randomBytes, log });
		stopOnSignals(log, close);
		const url = await app.listen();
		process.stdout.write(`Hearth is listening on ${url}\n\nSign in as one of them; each link works once:\n`);
		for (const { name, path } of links) process.stdout.write(`  ${name.padEnd(6)}${url}${path}\n`);
		process.stdout.write("\nNothing is kept when this stops (Ctrl+C).\n");
	});
}
