import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");

/** `hearth dev`: the server restarted at each change, and the page's development server, ending together. */
export async function dev(): Promise<void> {
	const vite = join(root, "node_modules", "vite", "bin", "vite.js");
	const children = [run(["--watch", "server/main.ts"]), run([vite])];
	const endAll = () => {
		for (const child of children) child.kill("SIGTERM");
	};
	for (const child of children) child.once("exit", endAll);
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, endAll);
}

function run(args: string[]): ChildProcess {
	return spawn(process.execPath, args, { cwd: root, stdio: "inherit" });
}
