import { accessSync, constants, existsSync, mkdirSync, statfsSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import { checkData } from "../backup/check-data.ts";
import { databaseName, isRestoreBegun } from "../backup/finish-restore.ts";
import { sayWhichFiles } from "../backup/say-contents.ts";
import { explainTrouble } from "../database/disk-trouble.ts";
import { DatabaseUnusable, openDatabase } from "../database/open-database.ts";
import { type Env, readEnv } from "../env.ts";
import { openS3, type S3Settings, s3Times } from "../files/s3/s3.ts";
import { type PusherSettings, signedPath } from "../live/pusher/sign.ts";
import { sayWhyNot, VerbRefused } from "../say-why-not.ts";
import { checkReading } from "./check-reading.ts";

/** What was looked at and how it stands; `advice` when it is not right. */
type Finding = { what: string; advice: string | null };

const roomyBytes = 500 * 1024 * 1024;

/** `hearth doctor`: whether this computer can run Hearth, and what to do about what is not right. */
export async function doctor(): Promise<void> {
	await sayWhyNot(async () => {
		const { env, warnings } = readEnv(process.env);
		const findings = [
			{ what: `Node ${process.versions.node}`, advice: null },
			await checkSqlite(),
			checkFolder(env),
			checkSpace(env),
			await checkPort(env),
			checkPage(),
			await checkFamily(env),
			...(await checkReading(env)),
			...(env.s3 === null ? [] : [await checkS3(env.s3)]),
			...(env.pusher === null ? [] : [await checkPusher(env.pusher)]),
			...warnings.map((warning) => ({ what: "Settings", advice: warning })),
		];
		for (const { what, advice } of findings) {
			process.stdout.write(advice === null ? `  ok    ${what}\n` : `  look  ${what}: ${advice}\n`);
		}
		const wrong = findings.filter(({ advice }) => advice !== null).length;
		if (wrong > 0) throw new VerbRefused(`${wrong} of ${findings.length} need a look.`);
		process.stdout.write("All is well.\n");
	});
}

/** Reads everything; a family of a million messages takes a minute or two. */
async function checkFamily({ dataDir, s3 }: Env): Promise<Finding> {
	const file = join(dataDir, databaseName);
	if (isRestoreBegun(dataDir))
		return { what: "A restore was begun and not finished", advice: "Start Hearth once, which finishes it." };
	if (!existsSync(file)) return { what: "No family yet", advice: null };
	try {
		const { messages, threads, files, missing } = await checkData(file, s3 === null ? dataDir : null);
		const what = `${messages} messages in ${threads} conversations and ${files} files, all as they were written`;
		if (missing.length === 0) return { what, advice: null };
		return {
			what: "The family's files",
			advice: `${sayWhichFiles(missing)}: the bytes are not there as they were kept. Look at the disk; a backup may have them.`,
		};
	} catch (error) {
		const why = explainTrouble(error) ?? String(error);
		return {
			what: "The family's data",
			advice: `${why} Keep a copy of the folder, and put a backup back: hearth restore.`,
		};
	}
}

async function checkSqlite(): Promise<Finding> {
	const sqlite = new SQLite(":memory:");
	const what = `SQLite ${sqlite.prepare("select sqlite_version()").pluck().get()}`;
	sqlite.close();
	try {
		await (await openDatabase(":memory:")).destroy();
		return { what, advice: null };
	} catch (error) {
		return { what, advice: error instanceof DatabaseUnusable ? error.message : "It cannot be used." };
	}
}

function checkFolder({ dataDir }: Env): Finding {
	const what = `Data folder ${dataDir}`;
	try {
		mkdirSync(dataDir, { recursive: true, mode: 0o700 });
		accessSync(dataDir, constants.R_OK | constants.W_OK);
		return { what, advice: null };
	} catch {
		return { what, advice: "It cannot be written. Change its permissions or choose another one with DATA_DIR." };
	}
}

function checkSpace({ dataDir }: Env): Finding {
	try {
		const { bavail, bsize } = statfsSync(dataDir);
		const what = `${Math.floor((bavail * bsize) / 1024 / 1024)} MB free for data`;
		return { what, advice: bavail * bsize < roomyBytes ? "That is little; make some room." : null };
	} catch {
		return { what: "Free space", advice: "It cannot be told while the data folder cannot be used." };
	}
}

function checkPort({ host, port }: Env): Promise<Finding> {
	const what = `Port ${port}`;
	const advice = "It cannot be used now; another program may have it (or Hearth is running). Choose one with PORT.";
	return new Promise((resolve) => {
		const probe = createServer();
		probe.once("error", () => resolve({ what, advice }));
		probe.listen(port, host, () => probe.close(() => resolve({ what, advice: null })));
	});
}

/** Asks for something that changes nothing, signed as events are. */
async function checkS3(settings: S3Settings): Promise<Finding> {
	const what = `Files at ${settings.endpoint}, bucket ${settings.bucket}`;
	try {
		await openS3(settings, s3Times).sizeOf("hearth-doctor");
		return { what, advice: null };
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		return { what, advice: `${why}. See that the bucket is there and the four S3_ settings are right; files wait.` };
	}
}

async function checkPusher(settings: PusherSettings): Promise<Finding> {
	const what = `Pusher at ${settings.host}`;
	try {
		const path = signedPath(settings, { method: "GET", path: "/channels", body: "", at: Date.now() });
		const { ok, status } = await fetch(`${settings.host}${path}`, { signal: AbortSignal.timeout(5_000) });
		if (ok) return { what, advice: null };
		return {
			what,
			advice: `It answers with ${status}. See that PUSHER_APP_ID, PUSHER_KEY and PUSHER_SECRET are its own.`,
		};
	} catch {
		return { what, advice: "It cannot be reached. Events for its channels are given up; everything else works." };
	}
}

function checkPage(): Finding {
	const page = join(import.meta.dirname, "..", "..", "dist", "client", "index.html");
	return { what: existsSync(page) ? "Built page" : "No built page yet; hearth start builds it", advice: null };
}
