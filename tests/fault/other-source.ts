import { join } from "node:path";

/** One piece of the server's source exchanged for another. */
export type OtherLine = { file: string; is: string; becomes: string };

/** The environment of a server that runs with these lines exchanged: for control runs, which must fail. */
export function withOtherSource(lines: readonly OtherLine[]): Record<string, string> {
	const hook = join(import.meta.dirname, "shim", "other-source.js");
	return { NODE_OPTIONS: `--import=${hook}`, OTHER_SOURCE: JSON.stringify(lines) };
}

/** Commits that are not synced: safe from a kill, lost with the power. */
export const normalForFull: OtherLine = {
	file: "server/database/open-database.ts",
	is: "synchronous = FULL",
	becomes: "synchronous = NORMAL",
};

/** Everything is shown before it is committed. */
export const shownBeforeCommitted: OtherLine = {
	file: "server/database/write-queue.ts",
	is: ".execute(change)",
	becomes: ".execute((tx) => change(tx).then((written) => (written.show(), { ...written, show: () => undefined })))",
};
