import { once } from "node:events";
import { readdirSync, readlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, it } from "vitest";
import { openS3, s3Times } from "../../../server/files/s3/s3.ts";
import { makeDataFolder } from "../../support/data-folder.ts";
import { freePort } from "../../support/free-port.ts";

const open = "/proc/self/fd";
const keys = { bucket: "family", accessKeyId: "id", secretAccessKey: "secret", region: "us-east-1" };

it.runIf(process.platform === "linux")("what an S3 server that is away could not take is not held open", async () => {
	const folder = makeDataFolder();
	const path = join(folder.path, "picture");
	writeFileSync(path, Buffer.alloc(3_000_000));
	const s3 = openS3({ endpoint: `http://127.0.0.1:${await freePort()}`, ...keys }, s3Times);
	for (let times = 0; times < 3; times += 1) {
		await expect(s3.put("one/original", path, 3_000_000)).rejects.toThrow("It does not answer");
	}
	await expect.poll(() => readdirSync(open).filter((handle) => linkOf(join(open, handle)) === path)).toEqual([]);
	folder.remove();
});

it("what an S3 server gives slowly is taken to its end, and one that says nothing is given up", async () => {
	const drops = 8;
	const server = createServer(async ({ url }, response) => {
		if (url !== "/family/slow/original") return;
		response.writeHead(200, { "content-length": drops });
		for (let drop = 0; drop < drops; drop += 1) {
			await pause(100);
			response.write(".");
		}
		response.end();
	});
	await once(server.listen(0, "127.0.0.1"), "listening");
	const { port } = server.address() as AddressInfo;
	const s3 = openS3({ endpoint: `http://127.0.0.1:${port}`, ...keys }, { questionMs: 400, sendingMs: 400 });
	const slow = await s3.get("slow/original", null);
	expect(await new Response(slow?.stream).text()).toBe("........");
	await expect(s3.get("silent/original", null)).rejects.toThrow("It does not answer");
	server.closeAllConnections();
	server.close();
});

/** Gone meanwhile: what reads the folder is in it itself. */
function linkOf(path: string): string | null {
	try {
		return readlinkSync(path);
	} catch {
		return null;
	}
}
