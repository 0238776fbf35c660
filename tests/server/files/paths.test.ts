import { mkdirSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { putFile } from "../../support/kept-files.ts";
import { createRandom, type Random } from "../../support/random.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

const tries = process.env.PROVE === undefined ? 1_000 : 100_000;
const fileId = "01900000-0000-7000-8000-0000000000f1";
const secret = "what lies beside the files";

let house: TestServer;
let url: URL;
let alva: SignedInPerson;
beforeAll(async () => {
	house = await openServer({});
	url = new URL(await house.app.listen());
	alva = await house.signedIn("alva");
	await house.signedIn("bo");
	const parts = { original: new TextEncoder().encode(secret) };
	const unsent = { by: "bo", sent: null, posterOf: null, status: "ready" } as const;
	await putFile(house, { ...unsent, id: fileId, name: "a.txt", type: "text/plain", parts });
	// Beside it, under names that no id has.
	for (const path of [["secret"], ["files", "secret"], ["files", "kept", "secret"], ["files", "incoming", "secret"]]) {
		mkdirSync(join(house.dataDir, ...path.slice(0, -1)), { recursive: true });
		writeFileSync(join(house.dataDir, ...path), secret);
	}
});
afterAll(() => house.close());

const starts = words("/files/ /thumbs/ /uploads/ /files /thumbs /uploads /api/files/ //files/");
const pieces = words(
	"../ ..\\ %2e%2e/ %2e%2e%2f ..%2f ..%5c %252e%252e%252f ....// ..;/ ./ / // \\ %2f %5c %c0%ae%c0%ae/ %00 %0a",
	"%e2%80%ae %ff % %zz ~ * ? # : @ $ \u202e é __proto__ ?size=phone ?size=../../secret ?device=../&until=9&key=..",
	"secret files kept incoming hearth.db hearth.db-wal etc/passwd package.json original phone.webp f1 .git/config",
	`${fileId} ${fileId.toUpperCase()} ${fileId.slice(0, -1)} ${fileId}.whole {${fileId}} ${"a".repeat(3_000)}`,
);
const methods = words("GET GET HEAD PUT PATCH DELETE OPTIONS");

function words(...lines: string[]): [string, ...string[]] {
	const [first = "", ...others] = lines.join(" ").split(" ");
	return [first, ...others];
}

function mutantOf(random: Random): string {
	const count = 1 + random.between(0, 6);
	const inside = Array.from({ length: count }, () => random.pick(pieces)).join("");
	// What no program would send, but a socket can: everything but what ends the line.
	return encodeURI(random.pick(starts) + inside).replaceAll("%25", "%");
}

/** Asks over a socket with the path as it is: fetch would tidy it up first. */
function ask(method: string, path: string): Promise<{ status: number; text: string }> {
	return new Promise((resolve, reject) => {
		const headers = { authorization: `Bearer ${alva.token}` };
		const asking = request({ host: url.hostname, port: url.port, method, path, headers }, (answer) => {
			const got: Buffer[] = [];
			answer.on("data", (piece: Buffer) => got.push(piece));
			answer.on("end", () => resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(got).toString("latin1") }));
		});
		asking.on("error", reject);
		asking.end();
	});
}

it(`[I5] of ${tries} crooked paths none leads out of the files, nor to another's (seeds 1 to ${tries})`, async () => {
	const seen = new Map<number, number>();
	for (let seed = 1; seed <= tries; seed += 1) {
		const random = createRandom(seed);
		const [method, path] = [random.pick(methods), mutantOf(random)];
		const told = await ask(method, path).catch((error: unknown) => {
			throw new Error(`seed ${seed}, ${method} ${JSON.stringify(path)}: ${String(error)}`);
		});
		const said = `seed ${seed}, ${method} ${path.slice(0, 200)}: ${told.status}`;
		if (told.text.includes(secret) || told.text.startsWith("SQLite")) throw new Error(`leads out: ${said}`);
		// A path that leads up to the page's own is the page's.
		if (told.status >= 500 && told.status !== 503) throw new Error(`breaks: ${said}`);
		seen.set(told.status, (seen.get(told.status) ?? 0) + 1);
	}
	if (process.env.PROVE !== undefined) process.stdout.write(`paths: ${JSON.stringify(Object.fromEntries(seen))}\n`);
	expect(seen.get(404) ?? 0).toBeGreaterThan(tries / 4);
	expect((await house.ask("GET", `/files/${fileId}`, await house.signedIn("bo"))).text).toBe(secret);
});
