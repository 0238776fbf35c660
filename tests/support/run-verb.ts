import { spawn } from "node:child_process";
import { join } from "node:path";

const program = join(import.meta.dirname, "..", "..", "bin", "hearth.js");

/** What a verb of the command line did: how it ended and everything it said. */
export type Told = { code: number | null; signal: NodeJS.Signals | null; stdout: string; stderr: string };

/** Runs `hearth <args>`; `wrapper` is a command to run it under, like prlimit. What is going on here goes on meanwhile. */
export function runVerb(
	args: readonly string[],
	env: Record<string, string>,
	wrapper: readonly string[] = [],
): Promise<Told> {
	const { ended } = beginVerb(args, env, wrapper);
	return ended;
}

/** The same, while it runs. */
export function beginVerb(args: readonly string[], env: Record<string, string>, wrapper: readonly string[]) {
	const { NODE_ENV: _mode, VITEST: _vitest, NODE_OPTIONS: _options, ...own } = process.env;
	const [command = process.execPath, ...rest] = [...wrapper, process.execPath, program, ...args];
	const child = spawn(command, rest, { env: { ...own, ...env }, stdio: ["ignore", "pipe", "pipe"] });
	const said = { stdout: "", stderr: "" };
	for (const name of ["stdout", "stderr"] as const) {
		child[name].setEncoding("utf8").on("data", (text: string) => {
			said[name] += text;
		});
	}
	const ended = new Promise<Told>((resolve, reject) => {
		child.on("error", reject);
		child.on("close", (code, signal) => resolve({ code, signal, ...said }));
	});
	return { kill: () => child.kill("SIGKILL"), ended };
}
