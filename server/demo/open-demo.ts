import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Logger } from "pino";
import { shippedCeilings } from "../../shared/ceilings.ts";
import { createIdMaker, type RandomBytes } from "../../shared/ids.ts";
import { type App, createApp } from "../app.ts";
import { openDatabase } from "../database/open-database.ts";
import type { Env } from "../env.ts";
import { openHistory } from "../history/open-history.ts";
import { makeSecret } from "../people/secret.ts";
import { threadsOf } from "../queries/threads.ts";
import { moveIn } from "./move-in.ts";
import { demoLines, type Speaker } from "./script.ts";
import { sideTalk } from "./side-talk.ts";
import { tellStory } from "./tell-story.ts";

export type Demo = {
	app: App;
	/** Where its data lies until it is closed. */
	folder: string;
	links: { name: string; path: string }[];
	close: () => Promise<void>;
};

const linkValidMs = 24 * 3600_000;
const dayMs = 24 * 3600_000;

/** A server on a temporary folder with the demo's family in it, not yet listening. `close` leaves nothing behind. */
export async function openDemo(parts: { env: Env; randomBytes: RandomBytes; log: Logger }): Promise<Demo> {
	const folder = mkdtempSync(join(tmpdir(), "hearth-demo-"));
	const { randomBytes, log } = parts;
	let told: number | null = 0;
	const clock = () => told ?? Date.now();
	const setupToken = makeSecret(randomBytes);
	const database = await openDatabase(join(folder, "hearth.db"));
	const env = { ...parts.env, dataDir: folder, setupToken };
	const history = await openHistory(database, { clock, randomBytes });
	const app = createApp({
		...{ env, database, history, clock, ceilings: shippedCeilings, randomBytes, log },
		endNow: () => process.exit(1),
	});

	const lines = demoLines(Date.now());
	const setClock = (now: number) => {
		told = now;
	};
	setClock((lines[0]?.at ?? Date.now()) - dayMs);
	const people = await moveIn(app.people, setupToken, () => makeSecret(randomBytes));
	const [thread] = await threadsOf(database, people.Alva.memberId);
	if (thread === undefined) throw new Error("The demo's family has no thread.");
	await tellStory(
		{
			gate: app.gate,
			threadId: thread.id,
			people,
			makeId: createIdMaker(clock, randomBytes),
			clock: { now: clock, set: setClock },
		},
		lines,
		sideTalk(Date.now()),
	);
	told = null;

	const links = [];
	for (const name of Object.keys(people) as Speaker[]) {
		links.push({
			name,
			path: `/sign-in#${(await app.people.links.make(people[name].memberId, null, linkValidMs)).token}`,
		});
	}
	return {
		app,
		folder,
		links,
		close: async () => {
			await app.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
