import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Attachment } from "../../../shared/api/files.ts";
import type { AttachedFile } from "../../../shared/attached-file.ts";
import { aPhoto, aVideo } from "../../support/attached-files.ts";
import { openWords } from "../../support/say-to-gate.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

let house: TestServer;
let words: ReturnType<typeof openWords>;
let alva: SignedInPerson;
let bo: SignedInPerson;
let threadId: string;
beforeEach(async () => {
	house = await openServer({});
	words = openWords(house);
	[alva, bo] = [await house.signedIn("alva"), await house.signedIn("bo")];
	threadId = await house.threadId();
});
afterEach(() => house.close());

const path = () => `/api/threads/${threadId}/messages`;
const post = (who: SignedInPerson, body: unknown) => house.ask("POST", path(), { ...who, body });
const picture = { width: 640, height: 480, blur: "B".repeat(43) };

/** A file that was announced, and read or not. */
async function bring(who: SignedInPerson, id: string, type: string, isReady: boolean): Promise<string> {
	const announced = { announced_type: type, announced_size: 7_000 };
	const row = { id, member_id: who.memberId, name: "Überraschung.bin", ...announced };
	const times = { created_at: "2026-05-01T07:00:00.000Z", status: "pending" as const };
	await house.database
		.insertInto("files")
		.values({ ...row, ...times })
		.execute();
	if (!isReady) return id;
	await house.app.files.settle(id, {
		status: "ready",
		type,
		size: 9_000,
		...picture,
		hasThumbs: type === "image/webp",
	});
	return id;
}

const say = (...files: AttachedFile[]) => words.sayWith(alva, threadId, files);
async function attachments(): Promise<Attachment[]> {
	const told = await house.ask("GET", path(), bo);
	return (told.body.messages as { attachments: Attachment[] }[]).flatMap((message) => message.attachments);
}

describe("saying something with files, by REST", () => {
	it("says of each what is known of it by now, and needs no words", async () => {
		const photo = await bring(alva, words.id(), "image/webp", true);
		const clip = await bring(alva, words.id(), "video/mp4", false);
		const told = await post(alva, { fileIds: [photo, clip, photo] });
		expect(told.status, told.text).toBe(201);
		const about = { name: "Überraschung.bin", size: 7_000 };
		const first = { id: photo, ...about, mimetype: "image/webp", url: `/files/${photo}`, thumbUrl: `/thumbs/${photo}` };
		const second = { id: clip, ...about, mimetype: "video/mp4", url: `/files/${clip}`, status: "pending" };
		expect(told.body.message).toMatchObject({ body: "", fileIds: [photo, clip] });
		expect(await attachments()).toEqual([{ ...first, status: "ready", width: 640, height: 480 }, second]);
		const { entry } = await house.database.selectFrom("entries").select("entry").executeTakeFirstOrThrow();
		expect(JSON.parse(entry).files).toEqual([
			{ id: photo, ...about, type: "image/webp", shownAs: "photo", ...picture },
			{ id: clip, ...about, type: "video/mp4", shownAs: "video" },
		]);
	});

	it.each([
		["image/jpeg", "photo"],
		["image/heic", "file"],
		["audio/mp4", "audio"],
		["application/pdf", "file"],
	])("shows %s as %s", async (type, shownAs) => {
		await post(alva, { body: "look", fileIds: [await bring(alva, words.id(), type, false)] });
		const { entry } = await house.database.selectFrom("entries").select("entry").executeTakeFirstOrThrow();
		expect(JSON.parse(entry).files).toMatchObject([{ type, shownAs }]);
	});

	it("[I3] the same message again is the same message, with its files", async () => {
		const said = { id: words.id(), fileIds: [await bring(alva, words.id(), "image/jpeg", false)] };
		const first = await post(alva, said);
		expect(await post(alva, said)).toMatchObject({ status: 200, body: first.body });
	});

	it("takes no poster for a file of its own, also of the message that is said again", async () => {
		const video = aVideo(words.id(), words.id());
		await say(video);
		const { id } = await house.database.selectFrom("entries").select("id").executeTakeFirstOrThrow();
		const told = await post(alva, { id, fileIds: [video.poster] });
		expect(told).toMatchObject({ status: 400, body: { error: "unknown_file" } });
	});

	it("[I5] refuses what is not mine, what another message holds, and what is not there, alike; and uses no id up", async () => {
		const [theirs, sent] = [words.id(), words.id()];
		await bring(bo, theirs, "image/jpeg", true);
		await bring(alva, sent, "image/jpeg", true);
		expect((await post(alva, { fileIds: [sent] })).status).toBe(201);
		const refused = { status: 400, body: { error: "unknown_file" } };
		const id = words.id();
		for (const fileId of [theirs, sent, words.id(), "../../etc/passwd", ""]) {
			expect(await post(alva, { id, body: "look", fileIds: [fileId] })).toMatchObject(refused);
		}
		expect((await post(alva, { id, body: "words alone" })).status).toBe(201);
		const eleven = Array.from({ length: 11 }, () => words.id());
		expect(await post(alva, { fileIds: eleven })).toMatchObject({ status: 400, body: { error: "bad_request" } });
	});
});

describe("messages with files, read by REST", () => {
	it("tell where each file stands, without its poster among them", async () => {
		const [photo, video] = [aPhoto(words.id()), aVideo(words.id(), words.id())];
		await say(photo, video);
		const url = { url: `/files/${video.id}`, name: video.name, mimetype: "video/mp4", size: video.size };
		const size = { id: video.id, ...url, width: 1_280, height: 720, durationMs: 12_000 };
		expect((await attachments()).map(({ status }) => status)).toEqual(["pending", "pending"]);
		const clip = { ...picture, blur: null, type: "video/webm", size: 9, hasThumbs: false, width: null, height: null };
		await house.app.files.settle(photo.id, { status: "failed", reason: "infected" });
		await house.app.files.settle(video.id, { status: "ready", ...clip });
		const webm = { ...size, mimetype: "video/webm", status: "ready" };
		expect(await attachments()).toMatchObject([{ id: photo.id, status: "failed", reason: "infected" }, webm]);
		const still = { ...picture, type: "image/webp", size: 9, hasThumbs: true };
		await house.app.files.settle(video.poster ?? "", { status: "ready", ...still });
		expect((await attachments())[1]).toEqual({ ...webm, thumbUrl: `/thumbs/${video.id}` });
	});

	it("cost nothing more where there are none: the table of files may as well be gone", async () => {
		await post(alva, { body: "only words" });
		await sql`drop table files`.execute(house.database);
		expect(await attachments()).toEqual([]);
		expect((await post(alva, { body: "and more" })).status).toBe(201);
	});
});
