import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");
const startWithinMs = 60_000;

/** How a server process ended: exit code or signal, and the time from the signal to the end. */
export type Ended = { code: number | null; signal: NodeJS.Signals | null; ms: number };

/** A real server process with its own data folder. `output` is everything it has printed so far. */
export type RunningServer = {
	url: string;
	port: number;
	pid: number;
	/** The link for setting up, once it is printed; null while it is not. */
	setupUrl: () => string | null;
	output: () => string;
	/** Ends it as a power cut would. */
	kill: () => Promise<Ended>;
	/** Asks it to stop, as a supervisor would. */
	stop: () => Promise<Ended>;
	/** Resolves when it has ended, whoever ended it. */
	ended: Promise<Ended>;
};

export type ServerOptions = { dataDir: string; port: number; env: Record<string, string>; command: readonly string[] };

/** The program as people start it. */
export const wholeProgram = [join(root, "bin", "hearth.js"), "start"] as const;

/** The demo, which brings its own data folder. */
export const demoFamily = [join(root, "bin", "hearth.js"), "demo"] as const;

/** The server without the program around it: no client is built, and it starts a little sooner. */
export const serverAlone = [join(import.meta.dirname, "kept-server.js")] as const;

/** Starts a server and resolves when it listens; rejects with what it printed when it ends before. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
	const child = spawn(process.execPath, options.command, {
		cwd: root,
		env: environment(options),
		stdio: ["ignore", "pipe", "pipe"],
	});
	const { output, ended } = watch(child);
	const url = await listening(output, ended);
	return {
		url,
		port: Number(new URL(url).port),
		pid: child.pid ?? 0,
		setupUrl: () => /Set up your family: (\S+)/.exec(output.text())?.[1] ?? null,
		output: output.text,
		kill: () => endBy(child, "SIGKILL", ended),
		stop: () => endBy(child, "SIGTERM", ended),
		ended,
	};
}

function environment({ dataDir, port, env }: ServerOptions): NodeJS.ProcessEnv {
	// What the test runner has put into its own environment must not change how the server behaves; the memory is as
	// bin/save-memory.js has it.
	const { NODE_ENV: _mode, VITEST: _vitest, NODE_OPTIONS: _options, ...own } = process.env;
	return {
		...own,
		MALLOC_ARENA_MAX: "2",
		HOST: "127.0.0.1",
		PORT: String(port),
		DATA_DIR: dataDir,
		LOG_LEVEL: "warn",
		...env,
	};
}

function watch(child: ChildProcess) {
	let text = "";
	const listeners = new Set<() => void>();
	for (const stream of [child.stdout, child.stderr]) {
		stream?.setEncoding("utf8").on("data", (chunk: string) => {
			text += chunk;
			for (const listener of listeners) listener();
		});
	}
	const killWithUs = () => child.kill("SIGKILL");
	process.on("exit", killWithUs);
	const ended = once(child, "close").then(([code, signal]): Ended => {
		process.off("exit", killWithUs);
		return { code, signal, ms: 0 };
	});
	return { output: { text: () => text, onMore: (listener: () => void) => listeners.add(listener) }, ended };
}

async function listening(
	output: { text: () => string; onMore: (listener: () => void) => void },
	ended: Promise<Ended>,
): Promise<string> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => reject(new Error(`not listening:\n${output.text()}`)), startWithinMs);
		output.onMore(() => {
			const url = /Hearth is listening on (http:\S+)[^\n]*\n/.exec(output.text())?.[1];
			if (url === undefined) return;
			clearTimeout(timer);
			resolve(url);
		});
		void ended.then(({ code, signal }) => {
			clearTimeout(timer);
			reject(new Error(`ended with ${code ?? signal} before it listened:\n${output.text()}`));
		});
	});
}

async function endBy(child: ChildProcess, signal: NodeJS.Signals, ended: Promise<Ended>): Promise<Ended> {
	const start = performance.now();
	child.kill(signal);
	return { ...(await ended), ms: performance.now() - start };
}
