import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { makeDataFolder } from "../support/data-folder.ts";
import { createRandom } from "../support/random.ts";
import { call, familyThreadId, setUpFamily } from "../support/rest.ts";
import { serverAlone, startServer } from "../support/running-server.ts";

const folders = process.env.PROVE ? 100 : 6;
const setupToken = "the-setup-token-of-this-test";

describe("[I7] a server that is killed while it starts", () => {
	it(`starts the next time, whatever was half made (${2 * folders} kills)`, async () => {
		const random = createRandom(29);
		for (let count = 0; count < folders; count += 1) {
			// The first of the two kills may meet the making of the tables, the second one what the first has left.
			const folder = makeDataFolder();
			for (const _ of [1, 2]) await startAndKill(folder.path, random.between(50, 450));
			const server = await startServer({
				dataDir: folder.path,
				port: 0,
				env: { SETUP_TOKEN: setupToken },
				command: serverAlone,
			});
			if (count % 2 === 0) {
				const alva = await setUpFamily(server.url, setupToken);
				const path = `/api/threads/${await familyThreadId(alva)}/messages`;
				expect((await call(server.url, alva.token, "POST", path, { body: "We are here" })).status).toBe(201);
			}
			await server.kill();
			folder.remove();
		}
	});
});

async function startAndKill(dataDir: string, afterMs: number): Promise<void> {
	const env = { ...process.env, DATA_DIR: dataDir, PORT: "0", HOST: "127.0.0.1" };
	const child = spawn(process.execPath, serverAlone, { env, stdio: "ignore" });
	const ended = once(child, "exit");
	await new Promise((resolve) => setTimeout(resolve, afterMs));
	child.kill("SIGKILL");
	await ended;
}
