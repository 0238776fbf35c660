import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";

const sources = join(import.meta.dirname, "..", "peers");

/** Where the peers run: inside the repository, so that what Hearth has already is found there, and out of git's sight. */
export const peersFolder = join(import.meta.dirname, "..", "..", "..", ".tmp", "bench-peers");

/** Brings the peers' programs up to date and installs what they need beyond Hearth's own packages. */
export function installPeers(): void {
	mkdirSync(peersFolder, { recursive: true });
	cpSync(sources, peersFolder, { recursive: true });
	process.stdout.write("Installing the peers (Socket.IO, y-websocket) …\n");
	const args = ["install", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"];
	const ended = spawnSync("npm", args, { cwd: peersFolder, stdio: "inherit" });
	if (ended.status !== 0) throw new Error("The peers could not be installed; the bench needs the network once.");
}
