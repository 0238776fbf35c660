import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { readEnv } from "../env.ts";

const root = join(import.meta.dirname, "..", "..");

/** `hearth dev`: the server restarted at each change, and the page's development server, ending together. */
export async function dev(): Promise<void> {
	const vite = join(root, "node_modules", "vite", "bin", "vite.js");
	const { env } = readEnv(process.env);
	// The page's server hands /api and /sync on to this address.
	const server = { HEARTH_SERVER: `http://127.0.0.1:${env.port}` };
	const children = [run(["--watch", "server/main.ts"], {}), run([vite], server)];
	const endAll = () => {
		for (const child of children) child.kill("SIGTERM");
	};
	for (const child of children) child.once("exit", endAll);
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, endAll);
}

function run(args: string[], env: Record<string, string>): ChildProcess {
	return spawn(process.execPath, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } });
}
