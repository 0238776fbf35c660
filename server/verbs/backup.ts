import { existsSync, mkdirSync, statSync } from "node:fs";
import { constants, setPriority } from "node:os";
import { join, resolve } from "node:path";
import { dateName } from "../backup/date-name.ts";
import { databaseName, isRestoreBegun } from "../backup/finish-restore.ts";
import { makeBackup } from "../backup/make-backup.ts";
import { sayContents, sayWhichFiles } from "../backup/say-contents.ts";
import { sayDiskTrouble } from "../backup/say-disk-trouble.ts";
import { createCrashPoint } from "../crash-point.ts";
import { readEnv } from "../env.ts";
import { sayWhyNot, VerbRefused } from "../say-why-not.ts";

/** `hearth backup [file]`: everything in one file, while the server runs or not. */
export async function backup(args: string[]): Promise<void> {
	await sayWhyNot(async () => {
		const [file, ...more] = args;
		if (more.length > 0 || file?.startsWith("-"))
			throw new VerbRefused("A backup takes one file or folder, or nothing; see hearth backup --help.");
		const { env } = readEnv(process.env);
		if (isRestoreBegun(env.dataDir))
			throw new VerbRefused("A restore was begun here and not finished. Start Hearth once, which finishes it.");
		const from = join(env.dataDir, databaseName);
		if (!existsSync(from))
			throw new VerbRefused(
				"There is no family in this data folder yet, so there is nothing to back up. Check DATA_DIR.",
			);
		// The words of the whole family: for nobody else on this computer. And the server goes first.
		process.umask(0o077);
		setPriority(constants.priority.PRIORITY_LOW);
		await sayDiskTrouble("The backup was not made", async () => {
			const now = Date.now();
			const to = placeFor(file, env.dataDir, dateName(now));
			const crashPoint = createCrashPoint(env.crashAt ?? undefined);
			const filesIn = env.s3 === null ? env.dataDir : null;
			const contents = await makeBackup({ from, filesIn, to, now, crashPoint, onStep: say });
			say(`${sayContents(contents)}; verified.`);
			// On stderr, so that cron sends it to somebody.
			if (contents.missing.length > 0) process.stderr.write(`${lacks(contents.missing)}\n`);
			if (filesIn === null) say("The bytes of files are at the S3 server and not in it; see to a copy of its bucket.");
			say(`${to}\nKeep a copy of it on another disk or computer. Whoever holds it can read everything.`);
		});
	});
}

function placeFor(file: string | undefined, dataDir: string, date: string): string {
	const name = `hearth-${date}.db`;
	if (file === undefined) {
		const folder = join(dataDir, "backups");
		mkdirSync(folder, { recursive: true, mode: 0o700 });
		return join(folder, name);
	}
	const path = resolve(file);
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? join(path, name) : path;
}

function lacks(missing: readonly string[]): string {
	return `All else is in it, but not ${sayWhichFiles(missing)}: the bytes are not there as they were kept. Earlier backups may have them.`;
}

function say(words: string): void {
	process.stdout.write(`${words}\n`);
}
