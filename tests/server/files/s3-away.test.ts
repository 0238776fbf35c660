import { readdirSync, readlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openS3 } from "../../../server/files/s3/s3.ts";
import { makeDataFolder } from "../../support/data-folder.ts";
import { freePort } from "../../support/free-port.ts";

const open = "/proc/self/fd";

it.runIf(process.platform === "linux")("what an S3 server that is away could not take is not held open", async () => {
	const folder = makeDataFolder();
	const path = join(folder.path, "picture");
	writeFileSync(path, Buffer.alloc(3_000_000));
	const keys = { bucket: "family", accessKeyId: "id", secretAccessKey: "secret", region: "us-east-1" };
	const s3 = openS3({ endpoint: `http://127.0.0.1:${await freePort()}`, ...keys });
	for (let times = 0; times < 3; times += 1) {
		await expect(s3.put("one/original", path, 3_000_000)).rejects.toThrow("It does not answer");
	}
	await expect.poll(() => readdirSync(open).filter((handle) => linkOf(join(open, handle)) === path)).toEqual([]);
	folder.remove();
});

/** Gone meanwhile: what reads the folder is in it itself. */
function linkOf(path: string): string | null {
	try {
		return readlinkSync(path);
	} catch {
		return null;
	}
}
