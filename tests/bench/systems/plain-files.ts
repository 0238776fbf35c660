import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeId } from "./make-id.ts";
import { end, said } from "./start-peer.ts";

const program = join(import.meta.dirname, "..", "peers", "plain-files.js");

/** A server of PUT and GET in a process of its own. `carry` brings bytes there and back, and answers how long that took, in ms. */
export async function startPlainFiles() {
	const dataDir = mkdtempSync(join(tmpdir(), "hearth-bench-"));
	const child = spawn(process.execPath, [program], {
		env: { ...process.env, DATA_DIR: dataDir },
		stdio: ["ignore", "pipe", "inherit"],
	});
	const url = `http://127.0.0.1:${await said(child, /^listening (\d+)$/m)}`;
	return {
		async carry(bytes: Uint8Array<ArrayBuffer>): Promise<number> {
			const begun = performance.now();
			const path = `${url}/${makeId()}`;
			await (await fetch(path, { method: "PUT", body: bytes })).arrayBuffer();
			await (await fetch(path)).arrayBuffer();
			return performance.now() - begun;
		},
		async stop() {
			await end(child);
			rmSync(dataDir, { recursive: true, force: true });
		},
	};
}
