import { beforeEach, describe, expect, it } from "vitest";
import type { AttachedFile } from "../../../shared/attached-file.ts";
import { aPhoto, aVideo } from "../../support/attached-files.ts";
import { openCore, recordOf, type TestCore } from "../../support/core.ts";

let house: TestCore;
beforeEach(async () => {
	house = await openCore({ seed: 23, segmentMessages: 20 });
});

type Who = keyof TestCore["people"];
const submit = (said: readonly unknown[], who: Who = "alva") => house.core.gate.submit(said, house.people[who]);
const withFiles = (...files: AttachedFile[]) => ({ ...house.message(""), files });
const rowOf = (id: string) => house.database.selectFrom("files").selectAll().where("id", "=", id).executeTakeFirst();
const codesOf = async (said: readonly unknown[], who: Who = "alva") =>
	(await submit(said, who)).map((verdict) => (verdict.kind === "refused" ? verdict.code : verdict.kind));

/** What POST /api/files makes: a file of somebody's that belongs to no message. */
async function bring(id: string, who: Who, status: "pending" | "ready"): Promise<void> {
	await house.database
		.insertInto("files")
		.values({
			...{ id, member_id: house.people[who].memberId, name: "brought.jpg", announced_type: "image/jpeg" },
			...{ announced_size: 9, status, created_at: "2026-05-01T07:00:00.000Z" },
		})
		.execute();
}

async function shownFiles(): Promise<unknown> {
	return recordOf(await house.openMember(house.people.bo.memberId), house.threadId)?.files;
}

describe("a message with files, at the gate", () => {
	it("expects files nobody has heard of from the message's author, and says so in the thread's record", async () => {
		const said = withFiles(aVideo(house.makeId(), house.makeId()), aPhoto(house.makeId()));
		expect(await submit([said])).toMatchObject([{ kind: "accepted", entry: { body: "", files: said.files } }]);
		const [video, photo] = said.files.map(({ id }) => id);
		const [poster] = said.files.map((file) => file.poster);
		const ofMessage = { thread_id: house.threadId, message_id: said.id, member_id: house.people.alva.memberId };
		expect(await rowOf(photo ?? "")).toMatchObject({
			...{ ...ofMessage, status: "pending", poster_of: null, uploaded_at: null },
			...{ name: "beach.jpg", announced_type: "image/jpeg", announced_size: 240_000 },
		});
		expect(await rowOf(poster ?? "")).toMatchObject({ ...ofMessage, status: "pending", poster_of: video });
		const pending = { status: "pending" };
		expect(await shownFiles()).toEqual({ [photo ?? ""]: pending, [video ?? ""]: pending, [poster ?? ""]: pending });
	});

	it("are said not to be ready before the message itself is shown: nobody asks for what is not there", async () => {
		const member = await house.openMember(house.people.bo.memberId);
		const thread = await house.openThread(0);
		const said = withFiles(aPhoto(house.makeId()));
		const known: unknown[] = [];
		thread.on("update", () => known.push(recordOf(member, house.threadId)?.files));
		expect(await codesOf([said])).toEqual(["accepted"]);
		expect(known).toEqual([{ [said.files[0]?.id ?? ""]: { status: "pending" } }]);
	});

	it("takes files its author has brought before, whether they are read by then or not", async () => {
		const [ready, pending] = [house.makeId(), house.makeId()];
		await bring(ready, "alva", "ready");
		await bring(pending, "alva", "pending");
		const said = withFiles(aPhoto(ready), aPhoto(pending));
		expect(await codesOf([said])).toEqual(["accepted"]);
		expect(await rowOf(ready)).toMatchObject({ message_id: said.id, status: "ready", name: "brought.jpg" });
		expect(await shownFiles()).toEqual({ [pending]: { status: "pending" } });
	});

	it("[I5] refuses a file that is somebody else's, and leaves it theirs", async () => {
		const [theirs, mine] = [house.makeId(), house.makeId()];
		await bring(theirs, "bo", "ready");
		expect(await codesOf([withFiles(aPhoto(mine), aPhoto(theirs))])).toEqual(["unknown_file"]);
		expect(await codesOf([withFiles(aVideo(mine, theirs))])).toEqual(["unknown_file"]);
		expect(await rowOf(theirs)).toMatchObject({ message_id: null, member_id: house.people.bo.memberId });
		expect(await rowOf(mine)).toBeUndefined();
	});

	it("[I5] refuses a file that another message holds, also its author's own, and also within one write", async () => {
		const [file, again] = [aPhoto(house.makeId()), aPhoto(house.makeId())];
		const first = withFiles(file);
		expect(await codesOf([first, withFiles(again, file), withFiles(again)])).toEqual([
			"accepted",
			"unknown_file",
			"accepted",
		]);
		expect(await codesOf([withFiles(file)])).toEqual(["unknown_file"]);
		expect(await codesOf([withFiles(file)], "bo")).toEqual(["unknown_file"]);
		expect(await rowOf(file.id)).toMatchObject({ message_id: first.id, member_id: house.people.alva.memberId });
	});

	it("[I3] the same message again changes nothing of its files", async () => {
		const said = withFiles(aPhoto(house.makeId()));
		await submit([said]);
		expect(await submit([said, { ...said, files: [aPhoto(house.makeId())] }])).toMatchObject([
			{ kind: "accepted", again: true, entry: { files: said.files } },
			{ kind: "accepted", again: true, entry: { files: said.files } },
		]);
		expect(await house.database.selectFrom("files").selectAll().execute()).toHaveLength(1);
	});

	it("expects nothing of a message that is over the rate, until it is taken", async () => {
		const burst = Array.from({ length: 20 }, (_, index) => house.message(`${index}`));
		const said = withFiles(aPhoto(house.makeId()));
		expect((await codesOf([...burst, said])).at(-1)).toBe("wait");
		expect(await house.database.selectFrom("files").selectAll().execute()).toEqual([]);
		house.pass(10_000);
		expect(await codesOf([said])).toEqual(["accepted"]);
	});

	it.each([
		["a file named twice", (file: AttachedFile) => [file, file]],
		["a poster that is another file of the message", (file: AttachedFile) => [aVideo(house.makeId(), file.id), file]],
		["a name with a path", (file: AttachedFile) => [{ ...file, name: "../beach.jpg" }]],
		["more than the contract's ten", () => Array.from({ length: 11 }, () => aPhoto(house.makeId()))],
		["a size that no file has", (file: AttachedFile) => [{ ...file, size: 0 }]],
		["a word of its own about who may see it", (file: AttachedFile) => [{ ...file, member_id: "x" }]],
		["none, but a list for them", () => []],
	])("[I6] refuses %s", async (_, files) => {
		expect(await codesOf([withFiles(...files(aPhoto(house.makeId())))])).toEqual(["bad_entry"]);
	});
});
