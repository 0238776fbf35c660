import { existsSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseAnnouncedType } from "../../shared/announced-type.ts";
import { counted } from "../support/counted.ts";
import { makeDataFolder } from "../support/data-folder.ts";
import { asFromACamera, gradient } from "../support/pictures.ts";
import { call, type SignedInProgram, setUpFamily } from "../support/rest.ts";
import { type RunningServer, serverAlone, startServer } from "../support/running-server.ts";
import { nastyFiles } from "./nasty/nasty-files.ts";

const setupToken = "the-setup-token-of-this-test";
/** The short form takes every ninth; all of them are read without a socket in nasty-files.test.ts. */
const step = process.env.PROVE === undefined ? 9 : 1;
const mostRoom = 50;

const folder = makeDataFolder();
let server: RunningServer;
let alva: SignedInProgram;
beforeAll(async () => {
	const env = { SETUP_TOKEN: setupToken };
	server = await startServer({ dataDir: folder.path, port: 0, env, command: serverAlone });
	alva = await setUpFamily(server.url, setupToken);
}, 60_000);
afterAll(async () => {
	await server.stop();
	folder.remove();
});

async function bring(mimetype: string, bytes: Buffer): Promise<string> {
	const announced = { filename: "nasty", mimetype, size: bytes.length };
	const { status, body } = await call(server.url, alva.token, "POST", "/api/files", announced);
	expect(status).toBe(200);
	const { uploadUrl, headers, file } = body as { uploadUrl: string; headers: HeadersInit; file: { id: string } };
	const put = await fetch(uploadUrl, { method: "PUT", headers, body: new Uint8Array(bytes) });
	expect(put.status).toBe(204);
	return file.id;
}

async function settled(id: string): Promise<string> {
	for (;;) {
		const { body } = await call(server.url, alva.token, "GET", `/api/files/${id}/status`);
		if (body.status !== "pending") return String(body.status);
		await pause(20);
	}
}

/** Megabytes of memory that the server's own process holds; null where the system does not say. */
function room(): number | null {
	const path = `/proc/${server.pid}/status`;
	return existsSync(path) ? Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(path, "latin1"))?.[1]) / 1024 : null;
}

describe("a real server that is brought the nastiest files", () => {
	it("[I7] goes on as before: its memory stays as it is, and the next photo is read", async () => {
		const photo = await asFromACamera(gradient(1_600, 1_200)).jpeg().toBuffer();
		// A few honest ones first, so that what any upload takes is there already.
		for (let count = 0; count < 5; count += 1) expect(await settled(await bring("image/jpeg", photo))).toBe("ready");
		const before = room() ?? 0;
		let [number, brought, most] = [0, 0, before];
		for await (const { announced, bytes } of nastyFiles()) {
			number += 1;
			const type = parseAnnouncedType(announced);
			if (type === null || number % step !== 0) continue;
			const status = settled(await bring(type, bytes));
			let isOver = false;
			void status.finally(() => {
				isOver = true;
			});
			while (!isOver) {
				most = Math.max(most, room() ?? 0);
				await pause(10);
			}
			expect(["ready", "failed"]).toContain(await status);
			brought += 1;
		}
		expect(await settled(await bring("image/jpeg", photo))).toBe("ready");
		counted(
			`${brought} nasty files uploaded to a real server: ${Math.round(before)} MB before, ${Math.round(most)} MB at most`,
		);
		expect(most - before).toBeLessThan(mostRoom);
		expect(server.output()).not.toContain("error");
	});
});
