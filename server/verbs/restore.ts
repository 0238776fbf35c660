import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { databaseName } from "../backup/finish-restore.ts";
import { type PutBack, putBack } from "../backup/put-back.ts";
import { sayContents, sayWhichFiles } from "../backup/say-contents.ts";
import { sayDiskTrouble } from "../backup/say-disk-trouble.ts";
import { createCrashPoint } from "../crash-point.ts";
import { holdFolder } from "../database/hold-folder.ts";
import { readEnv } from "../env.ts";
import { sayWhyNot, VerbRefused } from "../say-why-not.ts";

/** `hearth restore <file>`: a backup in the place of the data; what was there is kept aside. */
export async function restore(args: string[]): Promise<void> {
	await sayWhyNot(async () => {
		const [file, ...more] = args;
		if (file === undefined || more.length > 0 || file.startsWith("-"))
			throw new VerbRefused("Say which backup to put back; see hearth restore --help.");
		const from = resolve(file);
		if (!existsSync(from)) throw new VerbRefused("There is no such file.");
		const { env } = readEnv(process.env);
		if (from === join(env.dataDir, databaseName)) throw new VerbRefused("That is the data itself, not a backup of it.");
		process.umask(0o077);
		const folder = holdFolder(env.dataDir);
		try {
			await sayDiskTrouble("Nothing was put back, and the data is as it was", async () => {
				const crashPoint = createCrashPoint(env.crashAt ?? undefined);
				const parts = { from, dataDir: env.dataDir, isKeptHere: env.s3 === null };
				report(await putBack({ ...parts, now: Date.now(), crashPoint, onStep: say }));
			});
		} finally {
			folder.release();
		}
	});
}

function report({ aside, isSealed, ...contents }: PutBack): void {
	const { last, missing } = contents;
	say(`${sayContents(contents)}; verified and put in place.`);
	if (missing.length > 0)
		say(`It did not bring ${sayWhichFiles(missing)}: they are expected again, from devices of those who sent them.`);
	if (!isSealed)
		say("The file was not made by hearth backup: names, times and passwords in it could not be checked, all else was.");
	if (aside !== null) say(`What was there before is kept in ${aside}; delete it when you are sure.`);
	say(whatNext(last));
}

function whatNext(last: string | null): string {
	return `
Start Hearth now. What to expect:
- The server knows nothing that happened after ${last ?? "this backup was made"}. Devices that saw more give it back and say so.
- For the first two minutes new messages wait on the devices that write them; reading works.
- Members who were removed and devices that were signed out since then can get in again, until the first device that
  knows of it has told. Look through the people and the devices all the same.
- Passwords are those of that day. Invites and sign-in links no longer work: make new ones.`;
}

function say(words: string): void {
	process.stdout.write(`${words}\n`);
}
