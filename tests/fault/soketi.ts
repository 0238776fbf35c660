import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { end, said } from "../bench/systems/start-peer.ts";
import { freePort } from "../support/free-port.ts";

/** A real server of the Pusher protocol. `url` is where its HTTP API and its sockets are. */
export type Soketi = { url: string; port: number; stop: () => Promise<void> };

/** Inside the repository and out of git's sight; what is there already is used again. */
const folder = join(import.meta.dirname, "..", "..", ".tmp", "pusher-peer");

/** Brings soketi from npm, once; its network part is replaced by one over ws (pusher-peer/uws). */
export function installSoketi(): void {
	mkdirSync(folder, { recursive: true });
	cpSync(join(import.meta.dirname, "pusher-peer"), folder, { recursive: true });
	const args = ["install", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"];
	const ended = spawnSync("npm", args, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
	if (ended.status !== 0) throw new Error("soketi could not be installed; this proof needs the network once.");
}

export async function startSoketi(app: { id: string; key: string; secret: string }): Promise<Soketi> {
	const env = { APP_ID: app.id, APP_KEY: app.key, APP_SECRET: app.secret, CLUSTER_PORT: String(await freePort()) };
	const child: ChildProcess = spawn(process.execPath, [join(folder, "server.js")], {
		cwd: folder,
		env: { ...process.env, ...env },
		stdio: ["ignore", "pipe", "inherit"],
	});
	const port = Number(await said(child, /^listening (\d+)$/m));
	return { url: `http://127.0.0.1:${port}`, port, stop: () => end(child) };
}
