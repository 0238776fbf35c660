import type { Logger } from "pino";

/** A stop that hangs is ended: everything that was shown is on disk already. */
const stopWithinMs = 4_500;

/** Ends the process in order when it is asked to; asked twice is asked once. */
export function stopOnSignals(log: Logger, stop: () => Promise<void>): void {
	let isStopping = false;

	async function end(): Promise<void> {
		if (isStopping) return;
		isStopping = true;
		setTimeout(() => process.exit(0), stopWithinMs).unref();
		await stop().catch((error) => log.error({ err: error }, "Stopping did not go as it should."));
		process.exit(0);
	}

	for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, end);
}
