import { beforeEach, describe, expect, it } from "vitest";
import type { FileOutcome } from "../../../server/files/files.ts";
import type { FileNews } from "../../../server/live/heard.ts";
import type { AttachedFile } from "../../../shared/attached-file.ts";
import { aPhoto, aVideo } from "../../support/attached-files.ts";
import { openCore, recordOf, type TestCore } from "../../support/core.ts";

let house: TestCore;
let told: FileNews[];
beforeEach(async () => {
	house = await openCore({ seed: 29, segmentMessages: 20 });
	told = [];
	house.core.heard.listen({
		onFile(threadId, news) {
			expect(threadId).toBe(house.threadId);
			told.push(news);
		},
	});
});

const ready: FileOutcome = {
	...{ status: "ready", type: "image/webp", size: 90_000, width: 2_048, height: 1_536, blur: null, hasThumbs: true },
};
const clip: FileOutcome = { ...ready, type: "video/mp4", width: null, height: null, hasThumbs: false };

const say = (...files: AttachedFile[]) => house.core.gate.submit([{ ...house.message(""), files }], house.people.alva);
const shown = async () => recordOf(await house.openMember(house.people.cleo.memberId), house.threadId)?.files;
const rowOf = (id: string) => house.database.selectFrom("files").selectAll().where("id", "=", id).executeTakeFirst();

describe("a file that was read", () => {
	it("[I2] is ready in its row, in the thread's record of everybody, and for programs, once that is committed", async () => {
		const photo = aPhoto(house.makeId());
		await say(photo);
		const live = await house.openMember(house.people.bo.memberId);
		expect(recordOf(live, house.threadId)?.files).toEqual({ [photo.id]: { status: "pending" } });
		house.core.heard.listen({
			onFile: () => expect(recordOf(live, house.threadId)?.files).toEqual({}),
		});
		await house.core.settleFile(photo.id, ready);
		expect(await rowOf(photo.id)).toMatchObject({ status: "ready", type: "image/webp", size: 90_000, has_thumbs: 1 });
		expect(told).toEqual([{ fileId: photo.id, status: "ready", thumbUrl: `/thumbs/${photo.id}` }]);
		expect(house.broken).toEqual([]);
	});

	it("says why it failed, wherever it is asked", async () => {
		const photo = aPhoto(house.makeId());
		await say(photo);
		await house.core.settleFile(photo.id, { status: "failed", reason: "infected" });
		expect(await shown()).toEqual({ [photo.id]: { status: "failed", reason: "infected" } });
		expect(told).toEqual([{ fileId: photo.id, status: "failed", reason: "infected" }]);
	});

	it("[I3] is settled once: whoever comes later changes nothing and tells nothing", async () => {
		const photo = aPhoto(house.makeId());
		await say(photo);
		await house.core.settleFile(photo.id, { status: "failed", reason: "cancelled" });
		await house.core.settleFile(photo.id, ready);
		await house.core.settleFile(house.makeId(), ready);
		expect(await rowOf(photo.id)).toMatchObject({ status: "failed", reason: "cancelled" });
		expect(told).toHaveLength(1);
	});

	it("is told to nobody while it belongs to no message, and is ready in the message it is said in", async () => {
		const photo = aPhoto(house.makeId());
		const { memberId } = house.people.alva;
		const announced = { name: "x", announced_type: "image/jpeg", announced_size: 9, status: "pending" as const };
		const row = { id: photo.id, member_id: memberId, ...announced, created_at: "2026-05-01T07:00:00.000Z" };
		await house.database.insertInto("files").values(row).execute();
		await house.core.settleFile(photo.id, ready);
		await say(photo);
		expect([told, await shown()]).toEqual([[], {}]);
	});

	it.each(["the poster first", "the video first"])("of a video: its picture is told with it, %s", async (order) => {
		const video = aVideo(house.makeId(), house.makeId());
		await say(video);
		const steps = [() => house.core.settleFile(video.poster ?? "", ready), () => house.core.settleFile(video.id, clip)];
		if (order === "the video first") steps.reverse();
		for (const step of steps) await step();
		const alone = { fileId: video.id, status: "ready" };
		const whole = { ...alone, thumbUrl: `/thumbs/${video.id}` };
		expect(told).toEqual(order === "the video first" ? [alone, whole] : [whole]);
		expect(await shown()).toEqual({});
	});

	it("stands in the record until the newest two hundred are enough", async () => {
		const photos = Array.from({ length: 210 }, () => aPhoto(house.makeId()));
		for (let from = 0; from < photos.length; from += 10) {
			house.pass(1_000);
			await say(...photos.slice(from, from + 10));
		}
		const [failed, ...pending] = photos.map(({ id }) => id).reverse();
		await house.core.settleFile(failed ?? "", { status: "failed", reason: "lost" });
		expect(Object.keys((await shown()) ?? {}).sort()).toEqual(pending.slice(0, 200).sort());
	});
});
