import { beforeEach, describe, expect, it } from "vitest";
import { giveBackBodySchema } from "../../../shared/api/history.ts";
import type { AttachedFile } from "../../../shared/attached-file.ts";
import { aPhoto, aVideo } from "../../support/attached-files.ts";
import { openCore, recordOf, type TestCore } from "../../support/core.ts";
import { type Holding, holdThread, requestsAfter } from "../../support/given-back.ts";
import { readRows } from "./lost-days.ts";

let house: TestCore;
let video: AttachedFile;
let photos: AttachedFile[];
let said: ReturnType<typeof withFiles>;
beforeEach(async () => {
	house = await openCore({ seed: 61, segmentMessages: 4 });
	video = aVideo(house.makeId(), house.makeId());
	photos = Array.from({ length: 9 }, () => aPhoto(house.makeId()));
	said = withFiles(video, ...photos);
});

type Who = keyof TestCore["people"];
const withFiles = (...files: AttachedFile[]) => ({ ...house.message("On the beach"), files });
const submit = (who: Who, ...saids: unknown[]) => house.core.gate.submit(saids, house.people[who]);
const rowOf = (id: string) => house.database.selectFrom("files").selectAll().where("id", "=", id).executeTakeFirst();
const shown = async () => recordOf(await house.openMember(house.people.cleo.memberId), house.threadId)?.files ?? {};
const idsOf = (files: readonly AttachedFile[]) => files.flatMap(({ id, poster }) => [id, ...(poster ? [poster] : [])]);

/** What a device held before the server was put back to the day on which nothing had been said yet. */
async function lose(): Promise<Holding> {
	const held = await holdThread(house, house.threadId);
	await house.database.deleteFrom("entries").execute();
	await house.database.deleteFrom("files").execute();
	await house.database.updateTable("threads").set({ last_seq: 0, open_segment: 0 }).execute();
	house.restart();
	await house.refreshDirectory();
	return held;
}

async function give(who: Who, held: Holding): Promise<void> {
	for (const body of requestsAfter(0, house.threadId, held, 200))
		await house.core.history.giveBack(house.threadId, giveBackBodySchema.parse(body), house.people[who]);
}

describe("the files of what a server lost", () => {
	it("[I8] come back in their message byte for byte, and are expected from its author, whoever gives it", async () => {
		await submit("alva", said);
		await house.core.settleFile(photos[0]?.id ?? "", { status: "failed", reason: "unreadable" });
		const rows = await readRows(house);
		const held = await lose();
		expect(await shown()).toEqual({});
		await give("bo", held);
		expect(await readRows(house)).toEqual(rows);
		const pending = idsOf(said.files).map((id) => [id, { status: "pending" }]);
		expect(await shown()).toEqual(Object.fromEntries(pending));
		const whose = { member_id: house.people.alva.memberId, thread_id: house.threadId, message_id: said.id };
		for (const id of idsOf(said.files))
			expect(await rowOf(id)).toMatchObject({ ...whose, status: "pending", uploaded_at: null });
		expect(await rowOf(video.poster ?? "")).toMatchObject({ poster_of: video.id });
	});

	it("[I3] are expected once, however often their message is brought", async () => {
		await submit("alva", said);
		const held = await lose();
		await give("bo", held);
		await house.core.settleFile(photos[1]?.id ?? "", { status: "failed", reason: "infected" });
		const rows = await house.database.selectFrom("files").selectAll().orderBy("id").execute();
		await give("cleo", held);
		expect(await house.database.selectFrom("files").selectAll().orderBy("id").execute()).toEqual(rows);
	});

	it("[I5] do not become those of somebody who took their id meanwhile, in a message of theirs", async () => {
		await submit("alva", said);
		const held = await lose();
		const stolen = withFiles(aPhoto(video.id));
		expect(await submit("bo", stolen)).toMatchObject([{ kind: "accepted" }]);
		await give("cleo", held);
		expect(await rowOf(video.id)).toMatchObject({ member_id: house.people.bo.memberId, message_id: stolen.id });
		expect(await rowOf(photos[0]?.id ?? "")).toMatchObject({ message_id: said.id });
	});

	it("belong to their message also where its own id was used for something else meanwhile", async () => {
		await submit("alva", said);
		const held = await lose();
		await submit("bo", { ...house.message("first again"), id: said.id });
		await give("cleo", held);
		const { id } = await house.database
			.selectFrom("entries")
			.select("id")
			.where("by_member", "=", house.people.alva.memberId)
			.executeTakeFirstOrThrow();
		expect(id).not.toBe(said.id);
		expect(await rowOf(video.id)).toMatchObject({ member_id: house.people.alva.memberId, message_id: id });
	});

	it("[I6] cannot be changed by whoever gives them back", async () => {
		await submit("alva", said);
		const held = await lose();
		const [first] = held.entries;
		if (first?.kind !== "message") throw new Error("the message is there");
		const changes = [[aPhoto(house.makeId())], said.files.toReversed(), [{ ...video, name: "mine.mp4" }]];
		for (const files of changes) {
			const forged = { ...held, entries: [{ ...first, files }] };
			await expect(give("bo", forged)).rejects.toMatchObject({ code: "bad_history" });
		}
		const { files: _, ...without } = first;
		await expect(give("bo", { ...held, entries: [without] })).rejects.toMatchObject({ code: "bad_history" });
		await give("bo", held);
	});
});
