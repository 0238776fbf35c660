import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, openSync, readdirSync, rmSync, statfsSync, writeSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { counted } from "../support/counted.ts";
import { call } from "../support/rest.ts";
import type { RunningServer } from "../support/running-server.ts";
import { mountSmallDisk } from "../support/small-disk.ts";
import { always, compileShim, needsShim } from "./disk-shim.ts";
import { createFileBringer, type FileBringer } from "./file-bringer.ts";
import { createNeighbourhood, type Neighbourhood } from "./neighbourhood.ts";
import { until } from "./until.ts";

const megabyte = 1024 * 1024;
/** The server leaves 64 MB to the words; this is that, and some room for photos. */
const small = mountSmallDisk(72 * megabyte);
const hasPrlimit = spawnSync("prlimit", ["--version"]).status === 0;

afterAll(() => small?.remove());

function bringerOf({ devices, threadId, random, makeId }: Neighbourhood): FileBringer {
	const [alva, bo] = devices;
	return createFileBringer({ who: alva.who, other: bo.who, threadId, random, makeId });
}

/** With which statuses the bytes of a photo were turned away. */
function refusedOf({ refused }: FileBringer, id: string): number[] {
	return [...(refused.get(id) ?? [])];
}

async function postOne(street: Neighbourhood, server: RunningServer): Promise<number> {
	return (await street.program.postOne(server.url)).status;
}

/** Photos wait while there is no room for them, what was shown stays whole, and by themselves they come when there is room. */
async function goThrough(
	street: Neighbourhood,
	env: Record<string, string>,
	squeeze: (server: RunningServer) => () => void,
) {
	const server = await street.start(env);
	const bringer = bringerOf(street);
	await bringer.add(2);
	await bringer.bringAll(server.url);
	await bringer.add(3);
	const free = squeeze(server);
	const bringing = bringer.bringAll(server.url);
	const next = bringer.photos[2]?.id ?? "";
	await until("it is said that there is no room", () => refusedOf(bringer, next).length > 0, 20_000);
	expect(refusedOf(bringer, next), server.output()).toEqual([503]);
	expect(bringer.photos.slice(2).every(({ shown, failed }) => shown === null && failed === null)).toBe(true);
	expect(await bringer.lookAgain(server.url)).toEqual([]);
	return {
		server,
		bringer,
		async freed() {
			free();
			await bringing;
			expect(bringer.photos.filter(({ shown }) => shown === null)).toEqual([]);
			expect(await bringer.lookAgain(server.url)).toEqual([]);
		},
	};
}

async function inStreet(env: Record<string, string>, walk: (street: Neighbourhood) => Promise<void>): Promise<void> {
	const street = await createNeighbourhood(79, env);
	try {
		await walk(street);
	} finally {
		await street.remove();
	}
}

describe("[I1] [I7] photos and a disk without room", () => {
	it.skipIf(!hasPrlimit)("a quota half-way: nothing half is shown, and all arrive when it is lifted", () =>
		inStreet({}, async (street) => {
			const limit = (server: RunningServer, size: string) =>
				execFileSync("prlimit", ["--pid", String(server.pid), `--fsize=${size}`]);
			const { server, freed, bringer } = await goThrough(street, {}, (running) => {
				// More than a piece and less than a photo; and the write-ahead log, which is larger, may not grow either.
				limit(running, "10000:unlimited");
				return () => limit(running, "unlimited:unlimited");
			});
			await freed();
			expect(await postOne(street, server)).toBe(201);
			counted(
				`a quota that is used up half-way: ${bringer.photos.length} photos arrived afterwards, none was half there`,
			);
			await server.stop();
		}),
	);

	it.skipIf(small === null)("a full disk: words are still taken, and the photos arrive when there is room", () => {
		const dataDir = small?.path ?? "";
		const filler = join(dataDir, "filler");
		return inStreet({ DATA_DIR: dataDir }, async (street) => {
			const { server, freed, bringer } = await goThrough(street, {}, () => {
				fillUpTo(filler, dataDir, 60 * megabyte);
				return () => rmSync(filler);
			});
			expect(await postOne(street, server)).toBe(201);
			await freed();
			counted(`a disk with no room for photos: words were taken, ${bringer.photos.length} photos arrived afterwards`);
			await server.stop();
		});
	});

	it.skipIf(needsShim.skip)(
		"writes of their bytes that fail: said, nothing half is shown, and a better disk has them all",
		() =>
			inStreet({}, async (street) => {
				const shim = compileShim(street.dataDir);
				const first = await street.start({});
				const bringer = bringerOf(street);
				await bringer.add(2);
				await bringer.bringAll(first.url);
				await first.stop();
				await bringer.add(1);
				const id = bringer.photos.at(-1)?.id ?? "";
				// Bytes on their way in lie in a file that is named by the id.
				const failing = await street.start(
					shim.failing({ call: "write", kind: "EIO", n: 1, times: always, paths: id }),
				);
				const bringing = bringer.bringAll(failing.url).catch(() => undefined);
				await until("it is refused", () => refusedOf(bringer, id).length > 0, 20_000);
				const { body } = await call(failing.url, street.devices[0].who.token, "GET", `/api/files/${id}/status`);
				expect(body.status).toBe("pending");
				expect(await bringer.lookAgain(failing.url)).toEqual([]);
				expect(failing.output()).toContain("The disk of the data folder fails.");
				await failing.kill();
				await bringing;
				const server = await street.start({});
				await bringer.bringAll(server.url);
				expect(await bringer.lookAgain(server.url)).toEqual([]);
				await server.stop();
				expect(readdirSync(join(street.dataDir, "files", "incoming"))).toEqual([]);
				shim.remove();
			}),
	);
});

/** Until so many bytes are left. */
function fillUpTo(filler: string, folder: string, left: number): void {
	const file = openSync(filler, "w");
	const block = Buffer.alloc(megabyte / 4, 1);
	for (let { bavail, bsize } = statfsSync(folder); bavail * bsize > left; { bavail, bsize } = statfsSync(folder))
		writeSync(file, block);
	closeSync(file);
}
