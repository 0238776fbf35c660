import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunningServer, startServer } from "../../support/running-server.ts";
import { type FamilySize, type HearthFamily, makeFamily } from "./hearth-data.ts";
import { openHearthDevice } from "./hearth-device.ts";
import type { Running, System } from "./system.ts";

const program = join(import.meta.dirname, "..", "hearth-server.ts");
/** Where bin/keep-compiled.js has it too. */
const compiled = join(import.meta.dirname, "..", "..", "..", "node_modules", ".cache", "hearth");

export const hearth: System = {
	name: "**Hearth**",
	isDurable: true,
	start: (devices) => startHearth({ devices, messages: 0, groups: 0 }),
};

export type RunningHearth = Running & { server: RunningServer; family: HearthFamily; dataDir: string };

/** Hearth in its own process, over a family that is already there and has said so many messages. */
export async function startHearth(size: FamilySize): Promise<RunningHearth> {
	const dataDir = mkdtempSync(join(tmpdir(), "hearth-bench-"));
	const family = await makeFamily(dataDir, size);
	const server = await startOn(dataDir);
	return {
		...{ server, family, dataDir, pid: server.pid },
		async join(index, hear) {
			const who = family.people[index];
			if (who === undefined) throw new Error(`there is no device ${index}`);
			return openHearthDevice(server.port, family.threadId, who, hear, null);
		},
		async stop() {
			await server.stop();
			rmSync(dataDir, { recursive: true, force: true });
		},
	};
}

/** As bin/save-memory.js says it. */
const small = ["--max-semi-space-size=4", "--semi-space-growth-factor=1"];

/** BENCH_NODE_ARGS are handed to the server's Node, for a profile: `--cpu-prof --cpu-prof-dir=.tmp`. */
export function startOn(dataDir: string): Promise<RunningServer> {
	const command = [...small, ...(process.env.BENCH_NODE_ARGS?.split(" ") ?? []), program];
	return startServer({ dataDir, port: 0, env: { NODE_COMPILE_CACHE: compiled }, command });
}
