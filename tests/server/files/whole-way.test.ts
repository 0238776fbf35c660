import { afterEach, beforeEach, expect, it } from "vitest";
import { aVideo } from "../../support/attached-files.ts";
import { type LiveSocket, openLiveSocket } from "../../support/live-socket.ts";
import { gradient } from "../../support/pictures.ts";
import { openWords } from "../../support/say-to-gate.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";
import { announce, put } from "../../support/upload.ts";

let house: TestServer;
let alva: SignedInPerson;
let bo: SignedInPerson;
let threadId: string;
let program: LiveSocket;
beforeEach(async () => {
	house = await openServer({});
	const url = await house.app.listen();
	[alva, bo] = [await house.signedIn("alva"), await house.signedIn("bo")];
	threadId = await house.threadId();
	program = await openLiveSocket(url, { auth: { token: bo.token } });
	await program.ask("thread:join", { threadId });
});
afterEach(async () => {
	program.close();
	await house.close();
});

const photo = () => gradient(1_200, 800).jpeg().toBuffer();
const isStatus = ({ event }: { event: string }) => event === "file:status";
const bytesOf = async (path: string) =>
	(await house.app.http.request(path, { headers: { authorization: `Bearer ${bo.token}` } })).status;

it("[I2] a photo whose words came first is coming, then there for everybody: by REST, in its record, and live", async () => {
	const ticket = await announce(house, alva, await photo(), { filename: "beach.jpg", mimetype: "image/jpeg" });
	const path = `/api/threads/${threadId}/messages`;
	const said = await house.ask("POST", path, { token: alva.token, body: { fileIds: [ticket.file.id] } });
	expect(said.body).toMatchObject({ message: { body: "", attachments: [{ name: "beach.jpg", status: "pending" }] } });
	expect(await bytesOf(`/files/${ticket.file.id}`)).toBe(404);
	await put(house, ticket, await photo());
	await program.until("the photo", () => program.heard.find(isStatus));
	expect(program.heard).toMatchObject([
		{ event: "message:new", payload: { message: { attachments: [{ id: ticket.file.id, status: "pending" }] } } },
		{
			event: "file:status",
			payload: { fileId: ticket.file.id, status: "ready", thumbUrl: `/thumbs/${ticket.file.id}` },
		},
	]);
	const { messages } = (await house.ask("GET", path, bo)).body as { messages: { attachments: object[] }[] };
	expect(messages[0]?.attachments[0]).toMatchObject({
		status: "ready",
		width: 1_200,
		height: 800,
		mimetype: "image/jpeg",
	});
	expect(await bytesOf(`/files/${ticket.file.id}`)).toBe(200);
	expect(await bytesOf(`/thumbs/${ticket.file.id}`)).toBe(200);
});

it("a device's video is expected from its message on, and its poster, of which only the id is known, is brought to it", async () => {
	const words = openWords(house);
	const video = aVideo(words.id(), words.id());
	expect(await words.sayWith(alva, threadId, [video])).toBe("accepted");
	const poster = await announce(house, alva, await photo(), {
		id: video.poster ?? "",
		filename: "poster.jpg",
		mimetype: "image/jpeg",
	});
	await put(house, poster, await photo());
	const isPosterReady = async () =>
		(await house.ask("GET", `/api/files/${video.poster}/status`, bo)).body.status === "ready";
	await expect.poll(isPosterReady).toBe(true);
	// The video itself is still to come: nobody is told of its picture before.
	expect(program.heard.filter(isStatus)).toEqual([]);
});
