import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { peersFolder } from "./peers-folder.ts";

export type Peer = { pid: number; port: number; stop: () => Promise<void> };

const startWithinMs = 20_000;

/** Starts one of tests/bench/peers with a data folder of its own, and waits for the port it says. */
export async function startPeer(program: string, env: Record<string, string>): Promise<Peer> {
	const dataDir = mkdtempSync(join(tmpdir(), "hearth-bench-"));
	const child = spawn(process.execPath, [join(peersFolder, program)], {
		env: { ...process.env, NODE_ENV: "production", DATA_DIR: dataDir, ...env },
		stdio: ["ignore", "pipe", "inherit"],
	});
	const port = Number(await said(child, /^listening (\d+)$/m));
	return {
		pid: child.pid ?? 0,
		port,
		async stop() {
			await end(child);
			rmSync(dataDir, { recursive: true, force: true });
		},
	};
}

/** The first thing a process prints that matches; rejects when it ends before or takes too long. */
export function said(child: ChildProcess, pattern: RegExp): Promise<string> {
	return new Promise((resolve, reject) => {
		let text = "";
		const timer = setTimeout(() => reject(new Error(`waited in vain for ${pattern}: ${text}`)), startWithinMs);
		child.stdout?.on("data", (chunk: Buffer) => {
			text += chunk;
			const found = pattern.exec(text)?.[1];
			if (found === undefined) return;
			clearTimeout(timer);
			resolve(found);
		});
		child.once("close", () => reject(new Error(`ended before ${pattern}: ${text}`)));
	});
}

export async function end(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const closed = once(child, "close");
	child.kill("SIGKILL");
	await closed;
}
