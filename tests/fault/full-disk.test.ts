import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { call } from "../support/rest.ts";
import type { RunningServer } from "../support/running-server.ts";
import { expectNothingLost, report } from "./load.ts";
import { createNeighbourhood, type Neighbourhood } from "./neighbourhood.ts";

const megabyte = 1024 * 1024;

/** A way to take the room to write away from a running server, and to give it back. */
type Squeeze = { full: (server: RunningServer) => void; free: (server: RunningServer) => void };

/** Fills the small disk the data lies on: writes end with ENOSPC. */
function fillDisk(folder: string): Squeeze {
	const filler = join(folder, "filler");
	return {
		full() {
			const file = openSync(filler, "w");
			const block = Buffer.alloc(4096, 1);
			try {
				for (;;) writeSync(file, block);
			} catch {
				closeSync(file);
			}
		},
		free: () => rmSync(filler),
	};
}

/** Lets no file of the process grow: writes end with EFBIG, as with a quota. Needs no rights. */
const limitFiles: Squeeze = {
	full: (server) => prlimit(server, "1024:unlimited"),
	free: (server) => prlimit(server, "unlimited:unlimited"),
};

function prlimit(server: RunningServer, size: string): void {
	execFileSync("prlimit", ["--pid", String(server.pid), `--fsize=${size}`]);
}

const hasPrlimit = spawnSync("prlimit", ["--version"]).status === 0;

/** The status of the first answer that is no yes. */
async function untilNoMore(street: Neighbourhood, url: string): Promise<number> {
	// Room that SQLite's write-ahead log has already been given may be written again: only then nothing goes in any more.
	for (;;) {
		const { status } = await street.program.postOne(url);
		if (status >= 300) return status;
	}
}

/** A server with no room left acknowledges nothing, still answers reads, and goes on by itself when there is room again. */
async function goThroughFullDisk(street: Neighbourhood, squeeze: Squeeze): Promise<void> {
	const server = await street.start({});
	const [alva, bo] = street.devices;
	alva.connect(server.url);
	bo.connect(server.url);
	street.sayNext(alva);
	await alva.until("the first is taken", () => alva.waiting().length === 0, 20_000);
	await bo.until("the first arrives", () => bo.sent.size > 0, 20_000);

	squeeze.full(server);
	expect(await untilNoMore(street, server.url), server.output()).toBe(503);
	const shown = street.acknowledged().size;
	for (let count = 0; count < 5; count += 1) street.sayNext(alva);
	await alva.until("it is told to try later", () => alva.turnedAway.includes("try_later"), 20_000);
	expect((await street.program.postOne(server.url)).status).toBe(503);
	expect(street.acknowledged().size).toBe(shown);
	expect(alva.waiting()).toHaveLength(5);
	const read = await call(server.url, bo.who.token, "GET", `/api/threads/${street.threadId}/messages?limit=5`);
	expect(read.status).toBe(200);

	squeeze.free(server);
	await alva.until("what waited has gone out by itself", () => alva.waiting().length === 0, 20_000);
	expect((await street.program.postOne(server.url)).status).toBe(201);
	alva.disconnect();
	bo.disconnect();
	await server.stop();
	await expectNothingLost(street);
}

/** A disk of eight megabytes; null where mounting is not permitted. */
function mountSmallDisk(): string | null {
	const folder = mkdtempSync(join(tmpdir(), "hearth-disk-"));
	const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${8 * megabyte}`, "tmpfs", folder]);
	if (mounted.status === 0) return folder;
	rmSync(folder, { recursive: true });
	return null;
}

const small = mountSmallDisk();

afterAll(() => {
	if (small === null) return;
	spawnSync("umount", [small]);
	rmSync(small, { recursive: true });
});

async function inStreet(env: Record<string, string>, walk: (street: Neighbourhood) => Promise<void>): Promise<void> {
	const street = await createNeighbourhood(13, env);
	try {
		await walk(street);
	} finally {
		await street.remove();
	}
}

describe("[I1] [I2] [I7] a disk without room", () => {
	it.skipIf(!hasPrlimit)("a quota: nothing is acknowledged while it is used up, and all arrives afterwards", () =>
		inStreet({}, async (street) => {
			await goThroughFullDisk(street, limitFiles);
			report(street, "files that may not grow");
		}),
	);

	it.skipIf(small === null)("a full disk: nothing is acknowledged while it is full, and all arrives afterwards", () => {
		const dataDir = small ?? "";
		return inStreet({ DATA_DIR: dataDir }, async (street) => {
			await goThroughFullDisk({ ...street, dataDir }, fillDisk(dataDir));
			report({ ...street, dataDir }, "a full disk of 8 MB");
		});
	});
});
