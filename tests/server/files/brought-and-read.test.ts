import { setTimeout as pause } from "node:timers/promises";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asFromACamera, gradient } from "../../support/pictures.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";
import { announce, put } from "../../support/upload.ts";

/** On a machine that has much else to do. */
const soon = { timeout: 15_000 };

let photo: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
	photo = new Uint8Array(await asFromACamera(gradient(800, 600)).jpeg().toBuffer());
});

type Brought = { house: TestServer; alva: SignedInPerson; bytes: Uint8Array<ArrayBuffer>; as: Record<string, unknown> };

async function bringTo({ house, alva, bytes, as }: Brought): Promise<string> {
	const ticket = await announce(house, alva, bytes, as);
	expect((await put(house, ticket, bytes)).status).toBe(204);
	return ticket.file.id;
}

async function statusOf(house: TestServer, { token }: SignedInPerson, id: string) {
	return (await house.ask("GET", `/api/files/${id}/status`, { token })).body;
}

async function settled(house: TestServer, who: SignedInPerson, id: string) {
	for (;;) {
		const status = await statusOf(house, who, id);
		if (status.status !== "pending") return status;
		await pause(10);
	}
}

describe("a file that was brought to the server", () => {
	let house: TestServer;
	let alva: SignedInPerson;
	beforeAll(async () => {
		house = await openServer({});
		alva = await house.signedIn("alva");
	});
	afterAll(() => house.close());

	it("is read and given out: upright, clean, with its small pictures", async () => {
		const id = await bringTo({ house, alva, bytes: photo, as: { mimetype: "image/jpeg" } });
		const links = { url: `/files/${id}`, thumbUrl: `/thumbs/${id}` };
		expect(await settled(house, alva, id)).toMatchObject({ status: "ready", ...links });
		for (const path of [`/files/${id}`, `/thumbs/${id}?size=phone`, `/thumbs/${id}?size=desktop`]) {
			const headers = { authorization: `Bearer ${alva.token}` };
			const answer = await house.app.http.request(path, { headers });
			const facts = await sharp(await answer.arrayBuffer()).metadata();
			expect([path, answer.status, facts.exif]).toEqual([path, 200, undefined]);
			expect(facts).toMatchObject({ width: 600, height: 800 });
		}
	});

	it("says why not, when it is not what was announced", async () => {
		const page = new Uint8Array(Buffer.from("<script>alert(1)</script>"));
		const id = await bringTo({ house, alva, bytes: page, as: { mimetype: "image/jpeg" } });
		expect(await settled(house, alva, id)).toMatchObject({ status: "failed", reason: "wrong_type" });
	});

	it.each([
		["that climbs", "../../../../etc/passwd"],
		["that is another machine's path", "C:\\Windows\\System32\\calc.exe"],
		["that turns round", "photo\u202egpj.exe"],
		["of 255 bytes", `${"ä".repeat(125)}.jpeg`],
		["of 1,000 letters", "x".repeat(1_000)],
		["of controls", "a\u0000b\r\nc.jpg"],
		["of two points", ".."],
		["that is a page", '"><script>alert(1)</script>.jpg'],
	])("under a name %s is read like any other; the name is nobody's path", async (_what, filename) => {
		const id = await bringTo({ house, alva, bytes: photo, as: { mimetype: "image/jpeg", filename } });
		const { status, name } = await settled(house, alva, id);
		expect(status).toBe("ready");
		// biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be in there
		expect(String(name)).not.toMatch(/[/\\\u0000-\u001f\u202e]/);
		expect(Buffer.byteLength(String(name))).toBeLessThanOrEqual(255);
	});
});

describe("a house with a virus scanner that is away", () => {
	const nobody = { CLAMD_URL: "tcp://127.0.0.1:1" };

	it("shows no file to anybody before it is back, and says so in the log", async () => {
		const house = await openServer(nobody);
		const alva = await house.signedIn("alva");
		const id = await bringTo({ house, alva, bytes: photo, as: { mimetype: "image/jpeg" } });
		await expect.poll(() => house.logged.join(""), soon).toContain("A file that has come waits to be read.");
		expect(await statusOf(house, alva, id)).toMatchObject({ status: "pending" });
		await house.close();
	});

	it("lets files pass where it was set up so, and says so for each", async () => {
		const house = await openServer({ ...nobody, CLAMD_AWAY: "pass" });
		const alva = await house.signedIn("alva");
		const id = await bringTo({ house, alva, bytes: photo, as: { mimetype: "image/jpeg" } });
		expect(await settled(house, alva, id)).toMatchObject({ status: "ready" });
		expect(house.logged.join("")).toContain("a file passed without it");
		await house.close();
	});
});
