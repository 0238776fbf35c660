import { readdirSync } from "node:fs";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CrashPointName } from "../../server/crash-point.ts";
import { checkHistory } from "../support/check-history.ts";
import { counted } from "../support/counted.ts";
import { databaseFile } from "../support/data-folder.ts";
import type { RunningServer } from "../support/running-server.ts";
import { createFileBringer, type FileBringer } from "./file-bringer.ts";
import { createNeighbourhood, type Neighbourhood } from "./neighbourhood.ts";

const killsPerPoint = process.env.PROVE ? 12 : 1;
const randomKills = process.env.PROVE ? 80 : 3;
const points: readonly CrashPointName[] = ["uploading", "arrived", "renamed", "kept", "scanned", "read", "settled"];

let street: Neighbourhood;
let bringer: FileBringer;

beforeAll(async () => {
	street = await createNeighbourhood(71, {});
	bringer = bringerOf(street);
});

afterAll(() => street?.remove());

function bringerOf({ devices, threadId, random, makeId }: Neighbourhood): FileBringer {
	const [alva, bo] = devices;
	return createFileBringer({ who: alva.who, other: bo.who, threadId, random, makeId });
}

/** One life of a server while photos come in; what it shows when it is there again must be what was shown. */
async function liveOnce(env: Record<string, string>, end: (server: RunningServer) => Promise<unknown>): Promise<void> {
	const server = await street.start(env);
	const bringing = bringMore(server.url).then(
		() => null,
		async (error: Error) => {
			// A server that is gone answers nobody; anything else is a fault, and nobody need wait for the end any more.
			if (/fetch failed|terminated|other side closed/.test(error.message)) return null;
			await server.kill();
			return error;
		},
	);
	await end(server);
	const { signal } = await server.ended;
	expect(await bringing).toBeNull();
	expect(signal, server.output()).toBe("SIGKILL");
}

/** What was shown is looked at; then one after the other, until there is nobody to bring them to. */
async function bringMore(url: string): Promise<void> {
	expect(await bringer.lookAgain(url)).toEqual([]);
	for (;;) {
		await bringer.bringAll(url);
		await bringer.add(1);
	}
}

/** Under a server that lives, everything arrives; then the disk is read. */
async function expectAllThere(at: Neighbourhood, of: FileBringer): Promise<void> {
	const server = await at.start({});
	await of.bringAll(server.url);
	expect(await of.lookAgain(server.url)).toEqual([]);
	await server.stop();
	expect(of.photos.filter(({ failed }) => failed !== null)).toEqual([]);
	expect(checkHistory(at.dataDir, at.threadId, new Map(), [])).toEqual([]);
	const ids = of.photos.map(({ id }) => id).sort();
	const sqlite = new SQLite(databaseFile(at.dataDir));
	expect(sqlite.prepare("select id from files where status = 'ready' order by id").pluck().all()).toEqual(ids);
	const said = of.photos.map(({ messageId }) => messageId).sort();
	expect(sqlite.prepare("select id from entries where kind = 'message' order by id").pluck().all()).toEqual(said);
	sqlite.close();
	const kept = join(at.dataDir, "files", "kept");
	expect(
		readdirSync(kept)
			.flatMap((shelf) => readdirSync(join(kept, shelf)))
			.sort(),
	).toEqual(ids);
}

describe("[I2] [I3] [I7] a server that is killed while photos come in", () => {
	it.each(points)(
		`has every photo whole that it has shown, when it dies at: %s (${killsPerPoint} kills)`,
		async (point) => {
			for (let kill = 0; kill < killsPerPoint; kill += 1) {
				const times = point === "uploading" ? street.random.between(1, 6) : street.random.between(1, 2);
				await liveOnce({ CRASH_AT: `${point}:${times}` }, (server) => server.ended);
			}
		},
	);

	it(`the same at any moment (${randomKills} kills), and in the end each is there once`, async () => {
		for (let kill = 0; kill < randomKills; kill += 1) {
			await liveOnce({}, async (server) => {
				await new Promise((resolve) => setTimeout(resolve, street.random.between(5, 900)));
				await server.kill();
			});
		}
		const shown = bringer.photos.filter((photo) => photo.shown !== null).length;
		await expectAllThere(street, bringer);
		const kills = points.length * killsPerPoint + randomKills;
		counted(
			`${kills} kills while photos came in: ${bringer.photos.length} photos, ${shown} shown before the last start, all whole`,
		);
	});
});
