import { format } from "node:util";
import type { Logger } from "pino";

/**
 * Sends what libraries say on the console to the log, at debug: Hocuspocus prints a stack for every frame it refuses,
 * and a hostile device could fill a disk with those.
 */
export function logLibraries(log: Logger): void {
	for (const method of ["log", "info", "warn", "error"] as const) {
		console[method] = (...words: unknown[]) => log.debug({ from: "library" }, format(...words));
	}
}
