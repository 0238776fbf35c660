import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { sharedMemory } from "./save-memory.js";

const wanted = 24;
/** Tells the second process that the first one waits at the other end of its channel. */
const marker = "HEARTH_RERUN";

export function hasRightNode() {
	return Number(process.versions.node.split(".")[0]) >= wanted;
}

/** Runs the same command with the Node that npm installed beside us, or says what is missing. */
export function rerunWithRightNode() {
	const root = dirname(dirname(fileURLToPath(import.meta.url)));
	const node = join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
	if (!existsSync(node)) {
		process.stderr.write(
			`Hearth needs Node ${wanted} or newer; this is Node ${process.versions.node}. ` +
				"Run npm ci here, which brings the right one along, or install it from nodejs.org.\n",
		);
		process.exitCode = 1;
		return;
	}
	const child = spawn(node, process.argv.slice(1), {
		stdio: ["inherit", "inherit", "inherit", "ipc"],
		env: { ...sharedMemory, ...process.env, [marker]: "1" },
	});
	const signals = ["SIGTERM", "SIGINT", "SIGHUP"];
	for (const signal of signals) process.on(signal, () => child.kill(signal));
	child.on("error", (error) => {
		process.stderr.write(`Node ${wanted} could not be started: ${error.message}\n`);
		process.exitCode = 1;
	});
	child.on("exit", (code, signal) => {
		if (signal === null) process.exit(code ?? 1);
		for (const name of signals) process.removeAllListeners(name);
		process.kill(process.pid, signal);
	});
}

/** When the first process is gone, however it went, nobody could stop this one any more: it stops itself. */
export function stopWithParent() {
	if (process.env[marker] === undefined || process.channel === undefined) return;
	delete process.env[marker];
	process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
	// Listening alone must not keep a verb running that is done.
	process.channel.unref();
}
