import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { S3Settings } from "../../server/files/s3/s3.ts";
import { end, said } from "../bench/systems/start-peer.ts";
import { makeDataFolder } from "../support/data-folder.ts";

/** A real server of the S3 protocol, with one bucket. */
export type S3Server = { settings: S3Settings; stop: () => Promise<void> };

/** Inside the repository and out of git's sight; what is there already is used again. */
const folder = join(import.meta.dirname, "..", "..", ".tmp", "s3-peer");
const bucket = "family";

/** Brings s3rver from npm, once. */
export function installS3rver(): void {
	mkdirSync(folder, { recursive: true });
	cpSync(join(import.meta.dirname, "s3-peer"), folder, { recursive: true });
	const args = ["install", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"];
	const ended = spawnSync("npm", args, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
	if (ended.status !== 0) throw new Error("s3rver could not be installed; this proof needs the network once.");
}

export async function startS3rver(): Promise<S3Server> {
	const data = makeDataFolder();
	const child: ChildProcess = spawn(process.execPath, [join(folder, "server.js")], {
		cwd: folder,
		env: { ...process.env, FOLDER: data.path, BUCKET: bucket },
		stdio: ["ignore", "pipe", "inherit"],
	});
	const port = Number(await said(child, /^listening (\d+)$/m));
	return {
		// Its one account.
		settings: {
			...{ endpoint: `http://127.0.0.1:${port}`, bucket, region: "us-east-1" },
			...{ accessKeyId: "S3RVER", secretAccessKey: "S3RVER" },
		},
		async stop() {
			await end(child);
			data.remove();
		},
	};
}
