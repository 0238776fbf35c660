import { explainTrouble, sqliteCode } from "./database/disk-trouble.ts";
import { DatabaseUnusable } from "./database/open-database.ts";
import { EnvUnusable } from "./env.ts";

/** A verb of the command line cannot do what was asked; the message is for the person who asked. */
export class VerbRefused extends Error {
	override name = "VerbRefused";
}

const plainSentences = [EnvUnusable, DatabaseUnusable, VerbRefused];

/** Runs what starts the program; when it cannot start, says why in a sentence where there is one, and ends with 1. */
export async function sayWhyNot(start: () => Promise<void>): Promise<void> {
	try {
		await start();
	} catch (error) {
		process.stderr.write(`${explain(error)}\n`);
		process.exit(1);
	}
}

function explain(error: unknown): string {
	if (error instanceof Error && plainSentences.some((kind) => error instanceof kind)) return error.message;
	switch (error instanceof Error && "code" in error ? error.code : "") {
		case "EADDRINUSE":
			return "Another program already uses this port. Choose another one with PORT.";
		case "EACCES":
			return "This port may not be used without more rights. Choose one above 1023 with PORT.";
		case "EADDRNOTAVAIL":
		case "ENOTFOUND":
			return "This computer does not have the address in HOST.";
		default:
			return explainTrouble(error) ?? explainOther(error);
	}
}

/** Tables that are not as this program left them make SQLite answer with an error of its own. */
function explainOther(error: unknown): string {
	const code = sqliteCode(error);
	if (code !== "") return `The database cannot be used. See what is wrong with hearth doctor. (${code})`;
	return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
