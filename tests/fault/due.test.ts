import { join } from "node:path";
import SQLite from "better-sqlite3";
import { expect, it } from "vitest";
import type { CrashPointName } from "../../server/crash-point.ts";
import { makeDataFolder } from "../support/data-folder.ts";
import { createRandom } from "../support/random.ts";
import { call, familyThreadId, setUpFamily } from "../support/rest.ts";
import { serverAlone, startServer } from "../support/running-server.ts";

const killsPerPoint = process.env.PROVE ? 8 : 1;
const points: readonly CrashPointName[] = ["gated", "inserted", "committed", "applied", "shown"];
const env = { SETUP_TOKEN: "the-setup-token-of-this-test" };
const count = 5;

it(`[I2] [I3] what came due while the server was down is said at its next start, each once and in order, whenever that is killed (${points.length * killsPerPoint} kills)`, async () => {
	const random = createRandom(39);
	const folder = makeDataFolder();
	const start = (more: Record<string, string>) =>
		startServer({ dataDir: folder.path, port: 0, env: { ...env, ...more }, command: serverAlone });
	const first = await start({});
	const alva = await setUpFamily(first.url, env.SETUP_TOKEN);
	const thread = await familyThreadId(alva);
	await first.stop();
	const wished: string[] = [];

	/** As the gate has written it before; an hour apart, long ago. */
	function schedule(): void {
		const sqlite = new SQLite(join(folder.path, "hearth.db"));
		const insert = sqlite.prepare("insert into scheduled values (?, ?, ?, ?, ?, ?, 'waiting', null, ?, null)");
		for (let more = 0; more < count; more += 1) {
			const n = wished.length;
			const due = new Date(Date.UTC(2025, 0, 1, n)).toISOString();
			const id = `01900000-0000-7000-8000-${n.toString(16).padStart(12, "0")}`;
			insert.run(id, alva.memberId, alva.deviceId, thread, due, due, `wish ${n}`);
			wished.push(`wish ${n}`);
		}
		sqlite.close();
	}
	for (const point of points) {
		for (let kill = 0; kill < killsPerPoint; kill += 1) {
			schedule();
			const dying = await start({ CRASH_AT: `${point}:${random.between(1, count)}` });
			expect((await dying.ended).signal, dying.output()).toBe("SIGKILL");
			const server = await start({});
			const path = `/api/threads/${thread}/messages?limit=200`;
			const said = async () =>
				((await call(server.url, alva.token, "GET", path)).body.messages as { body: string }[]).map(({ body }) => body);
			await expect.poll(said, { timeout: 20_000 }).toEqual(wished);
			await server.stop();
		}
	}
	folder.remove();
});
