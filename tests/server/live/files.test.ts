import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aPhoto } from "../../support/attached-files.ts";
import { type LiveSocket, openLiveSocket } from "../../support/live-socket.ts";
import { openWords } from "../../support/say-to-gate.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

let house: TestServer;
let alva: SignedInPerson;
let bo: SignedInPerson;
const open: LiveSocket[] = [];
beforeEach(async () => {
	house = await openServer({});
	await house.app.listen();
	[alva, bo] = [await house.signedIn("alva"), await house.signedIn("bo")];
});
afterEach(async () => {
	for (const socket of open.splice(0)) socket.close();
	await house.close();
});

async function listening(who: SignedInPerson, threadId: string): Promise<LiveSocket> {
	const { port } = house.app.server.address() as { port: number };
	const socket = await openLiveSocket(`http://127.0.0.1:${port}`, { auth: { token: who.token } });
	open.push(socket);
	expect(await socket.ask("thread:join", { threadId })).toEqual({ ok: true });
	return socket;
}

describe("files on Socket.IO", () => {
	it("[V1] a message is told with its files, and after it what became of them", async () => {
		const words = openWords(house);
		const threadId = await house.threadId();
		const program = await listening(bo, threadId);
		const photos = Array.from({ length: 5 }, () => aPhoto(words.id()));
		await Promise.all(
			photos.map(async (photo) => {
				await words.sayWith(alva, threadId, [photo]);
				await house.app.files.settle(photo.id, { status: "failed", reason: "wrong_hash" });
			}),
		);
		const isStatus = ({ event }: { event: string }) => event === "file:status";
		await program.until(
			"what became of all",
			() => program.heard.filter(isStatus).length === photos.length || undefined,
		);
		for (const { id } of photos) {
			const about = program.heard.filter(({ payload }) => JSON.stringify(payload).includes(id));
			expect(about).toMatchObject([
				{ event: "message:new", payload: { threadId, message: { body: "", attachments: [{ id }] } } },
				{ event: "file:status", payload: { fileId: id, status: "failed", reason: "wrong_hash" } },
			]);
		}
	});

	it("[V2] [I5] what becomes of a dm's files is heard by its two people alone, and by nobody who only asked", async () => {
		const words = openWords(house);
		const cleo = await house.signedIn("cleo");
		await words.startDm(alva, bo);
		const [family, dm] = [await house.threadId(), words.dmOf(alva, bo)];
		const theirs = await listening(bo, dm);
		const outside = await listening(cleo, family);
		expect(await outside.ask("thread:join", { threadId: dm })).toEqual({ error: "thread_not_found" });
		const photo = aPhoto(words.id());
		await words.sayWith(alva, dm, [photo]);
		await house.app.files.settle(photo.id, { status: "failed", reason: "unreadable" });
		await words.say(alva, family, "last of all");
		await theirs.until("the file", () => theirs.heard.find(({ event }) => event === "file:status"));
		await outside.until("the words", () => outside.heard.find(({ event }) => event === "message:new"));
		expect(outside.heard.map(({ event }) => event)).toEqual(["message:new"]);
	});
});
