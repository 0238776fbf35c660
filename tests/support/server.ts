import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { pino } from "pino";
import { createApp } from "../../server/app.ts";
import { type Database, openDatabase } from "../../server/database/open-database.ts";
import { readEnv } from "../../server/env.ts";
import { openHistory } from "../../server/history/open-history.ts";
import { shippedCeilings } from "../../shared/ceilings.ts";
import { cast, familyName } from "./cast.ts";
import { firstMorning } from "./core.ts";
import { makeDataFolder } from "./data-folder.ts";
import { createRandom } from "./random.ts";

export type Name = keyof typeof cast;
export type SignedInPerson = { token: string; memberId: string; deviceId: string };
export type Asking = { token?: string | undefined; body?: unknown; headers?: Record<string, string> };
/** `body` is the parsed JSON, empty for an answer without one. */
export type Told = {
	status: number;
	headers: Headers;
	text: string;
	body: Record<string, unknown>;
};

export const setupToken = "the-words-on-the-fridge";

export type TestServer = Awaited<ReturnType<typeof openServer>>;

/**
 * The whole server on a temporary folder, with seeded randomness and a clock the test moves by hand.
 * Asked without sockets; `app.listen()` opens a port for tests that need one.
 */
export async function openServer(env: Record<string, string>) {
	const folder = makeDataFolder();
	// Two houses in one test need their own chances, or their tokens are the same.
	const random = createRandom(Number(env.SEED ?? 23));
	const logged: string[] = [];
	let now = firstMorning;
	let backups = 0;
	const file = join(folder.path, "hearth.db");
	const clock = () => now;
	let { app, database } = await start();

	async function start() {
		const database = await openDatabase(file);
		const app = createApp({
			env: readEnv({ DATA_DIR: folder.path, HOST: "127.0.0.1", PORT: "0", SETUP_TOKEN: setupToken, ...env }).env,
			database,
			history: await openHistory(database, { clock, randomBytes: random.bytes }),
			clock,
			ceilings: shippedCeilings,
			randomBytes: random.bytes,
			log: pino({ level: "debug", base: null }, { write: (line: string) => logged.push(line) }),
			endNow: () => logged.push("ended"),
		});
		return { app, database };
	}
	const family = new Map<Name, SignedInPerson>();

	async function ask(method: string, path: string, asking: Asking): Promise<Told> {
		const isText = typeof asking.body === "string";
		const response = await app.http.request(path, {
			method,
			headers: {
				...(asking.token === undefined ? {} : { authorization: `Bearer ${asking.token}` }),
				...(asking.body === undefined ? {} : { "content-type": "application/json" }),
				...asking.headers,
			},
			...(asking.body === undefined ? {} : { body: isText ? String(asking.body) : JSON.stringify(asking.body) }),
		});
		const text = await response.text();
		const isJson = text !== "" && response.headers.get("content-type")?.startsWith("application/json");
		return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : {} };
	}

	async function enter(path: string, body: Record<string, unknown>): Promise<SignedInPerson> {
		const told = await ask("POST", path, { body });
		if (told.status !== 201) throw new Error(`expected to be let in, got ${told.status} ${told.text}`);
		const { token, member, device } = told.body as {
			token: string;
			member: { id: string };
			device: { id: string };
		};
		return { token, memberId: member.id, deviceId: device.id };
	}

	async function invite(role: "adult" | "child"): Promise<string> {
		const { token } = await signedIn("alva");
		const { body } = await ask("POST", "/api/invites", { token, body: { role } });
		return (body.invite as { code: string }).code;
	}

	/** Alva sets the family up, the others join by an invite, each once; Didi as a child. */
	async function signedIn(name: Name): Promise<SignedInPerson> {
		const known = family.get(name);
		if (known !== undefined) return known;
		const person =
			name === "alva"
				? await enter("/api/setup", { token: setupToken, familyName, ...cast.alva })
				: await enter("/api/invites/accept", {
						code: await invite(name === "didi" ? "child" : "adult"),
						...cast[name],
					});
		family.set(name, person);
		return person;
	}

	return {
		dataDir: folder.path,
		get app() {
			return app;
		},
		get database() {
			return database;
		},
		/** Saves the data as it is now; what it returns puts the server back to it, as a new process. */
		async backUp(): Promise<(prepare: (older: Database) => Promise<void>) => Promise<void>> {
			backups += 1;
			const copy = join(folder.path, `backup-${backups}.db`);
			await sql`vacuum into ${copy}`.execute(database);
			return async (prepare) => {
				await app.close();
				for (const kept of [file, `${file}-wal`, `${file}-shm`]) rmSync(kept, { force: true });
				copyFileSync(copy, file);
				const older = await openDatabase(file);
				await prepare(older);
				await older.destroy();
				({ app, database } = await start());
			};
		},
		/** Every line of the log so far, as JSON. */
		logged,
		ask,
		invite,
		signedIn,
		/** One more device of somebody who is in the family. */
		signInAgain: (name: Name) =>
			enter("/api/session", { username: cast[name].username, password: cast[name].password }),
		threadId: async () => {
			const { token } = await signedIn("alva");
			return ((await ask("POST", "/api/threads", { token, body: { kind: "family" } })).body.thread as { id: string })
				.id;
		},
		pass: (ms: number) => {
			now += ms;
		},
		close: async () => {
			await app.close();
			folder.remove();
		},
	};
}
