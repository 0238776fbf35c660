import { cpSync } from "node:fs";
import { makeDataFolder } from "../../support/data-folder.ts";
import { type Ended, type RunningServer, startServer, wholeProgram } from "../../support/running-server.ts";

/** A server that can be ended and started again at the same address, on the same data. */
export type House = {
	url: string;
	setupUrl: () => string | null;
	/** Ends the process with SIGKILL, in the middle of whatever it does. */
	kill: () => Promise<Ended>;
	stop: () => Promise<Ended>;
	/** Stops the process in its tracks, as a computer that sleeps does; `thaw` lets it go on. */
	freeze: () => void;
	thaw: () => void;
	/** Starts it again, with more environment than the first time when given. */
	restart: (env: Record<string, string>) => Promise<void>;
	/** Keeps a copy of all data as it is now; the server must have been stopped. `putBack` makes it the data again. */
	keepCopy: () => { putBack: () => void };
	tearDown: () => Promise<void>;
};

export async function openHouse(env: Record<string, string>): Promise<House> {
	const folder = makeDataFolder();
	const copies: ReturnType<typeof makeDataFolder>[] = [];
	let server: RunningServer = await start(0, env);
	const { url, port } = server;

	async function start(onPort: number, environment: Record<string, string>): Promise<RunningServer> {
		return startServer({ dataDir: folder.path, port: onPort, env: environment, command: wholeProgram });
	}

	return {
		url,
		setupUrl: () => server.setupUrl(),
		kill: () => server.kill(),
		stop: () => server.stop(),
		freeze: () => void process.kill(server.pid, "SIGSTOP"),
		thaw: () => void process.kill(server.pid, "SIGCONT"),
		async restart(more) {
			server = await start(port, { ...env, ...more });
		},
		keepCopy() {
			const copy = makeDataFolder();
			copies.push(copy);
			cpSync(folder.path, copy.path, { recursive: true });
			return {
				putBack() {
					folder.remove();
					cpSync(copy.path, folder.path, { recursive: true });
				},
			};
		},
		async tearDown() {
			await server.kill();
			for (const copy of copies) copy.remove();
			folder.remove();
		},
	};
}
