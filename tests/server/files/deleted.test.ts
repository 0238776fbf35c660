import { existsSync } from "node:fs";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createFilePlaces } from "../../../server/files/file-places.ts";
import { gradient } from "../../support/pictures.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";
import { announce, put } from "../../support/upload.ts";

let house: TestServer;
let alva: SignedInPerson;
let path: string;
beforeEach(async () => {
	house = await openServer({});
	alva = await house.signedIn("alva");
	path = `/api/threads/${await house.threadId()}/messages`;
});
afterEach(() => house.close());

const photo = () => gradient(600, 400).jpeg().toBuffer();
const getting = (url: string) => house.app.http.request(url, { headers: { authorization: `Bearer ${alva.token}` } });

async function sayWithPhoto(isBrought: boolean): Promise<{ messageId: string; fileId: string }> {
	const ticket = await announce(house, alva, await photo(), { filename: "beach.jpg", mimetype: "image/jpeg" });
	const said = await house.ask("POST", path, { token: alva.token, body: { fileIds: [ticket.file.id] } });
	if (isBrought) await put(house, ticket, await photo());
	return { messageId: (said.body.message as { id: string }).id, fileId: ticket.file.id };
}

it("[I9] a photo goes with its message: from the disk, and for everybody who asks", async () => {
	const { messageId, fileId } = await sayWithPhoto(true);
	const places = createFilePlaces(house.dataDir);
	await vi.waitFor(async () => expect((await getting(`/thumbs/${fileId}`)).status).toBe(200), { timeout: 20_000 });
	expect(existsSync(places.kept(fileId, "original"))).toBe(true);
	expect((await house.ask("DELETE", `${path}/${messageId}`, { token: alva.token })).status).toBe(204);
	for (const url of [`/files/${fileId}`, `/thumbs/${fileId}`, `/api/files/${fileId}/status`])
		expect((await getting(url)).status).toBe(404);
	await vi.waitFor(() =>
		expect((["original", "phone", "desktop"] as const).filter((part) => existsSync(places.kept(fileId, part)))).toEqual(
			[],
		),
	);
	expect(await house.database.selectFrom("files").select("id").execute()).toEqual([]);
});

it("[I9] one that is still to come is not waited for any more", async () => {
	const { messageId, fileId } = await sayWithPhoto(false);
	expect((await house.ask("DELETE", `${path}/${messageId}`, { token: alva.token })).status).toBe(204);
	expect((await getting(`/api/files/${fileId}/status`)).status).toBe(404);
});
