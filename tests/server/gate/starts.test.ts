import { beforeEach, describe, expect, it } from "vitest";
import { dmThreadId } from "../../../shared/dm-thread-id.ts";
import type { Entry } from "../../../shared/entry.ts";
import { openCore, recordOf, type TestCore } from "../../support/core.ts";
import { openTalk, type Talk } from "../../support/talk.ts";

let house: TestCore;
let talk: Talk;
beforeEach(async () => {
	house = await openCore({ seed: 41, segmentMessages: 1_000 });
	talk = await openTalk(house);
});

async function entriesIn(thread: string): Promise<Entry[]> {
	const rows = await house.database
		.selectFrom("entries")
		.select("entry")
		.where("thread_id", "=", thread)
		.orderBy("seq")
		.execute();
	return rows.map(({ entry }) => JSON.parse(entry) as Entry);
}

describe("the start of a thread", () => {
	it("[I2][I4] is its first entry, sealed like any other, and the record of everybody in it", async () => {
		const alva = await house.openMember(talk.idOf("alva"));
		const start = talk.group(["alva", "bo", "cleo"], "Boats");
		expect(await talk.bring("alva", start)).toMatchObject([{ kind: "accepted", again: false }]);
		const [first, ...rest] = await entriesIn(start.thread);
		expect(first).toMatchObject({
			seq: 1,
			id: start.id,
			by: talk.idOf("alva"),
			kind: "start",
			title: "Boats",
			members: start.members,
		});
		expect(first?.seal).not.toBe("");
		expect(rest).toEqual([]);
		expect(recordOf(alva, start.thread)).toMatchObject({
			kind: "group",
			title: "Boats",
			members: start.members,
			open: 0,
		});
		expect(recordOf(await house.openMember(talk.idOf("didi")), start.thread)).toBeUndefined();
	});

	it("and what is said in it may come in one piece, and is decided in order", async () => {
		const start = talk.group(["alva", "bo"]);
		const verdicts = await talk.bring(
			"alva",
			start,
			talk.message(start.thread, "first words"),
			talk.rename(start.thread, "Boats"),
		);
		expect(verdicts.map(({ kind }) => kind)).toEqual(["accepted", "accepted", "accepted"]);
		expect((await entriesIn(start.thread)).map(({ seq, kind }) => `${seq} ${kind}`)).toEqual([
			"1 start",
			"2 message",
			"3 rename",
		]);
		expect(await talk.told("cleo", talk.message(start.thread, "me too"))).toBe("thread_not_found");
		expect(await talk.told("bo", talk.message(start.thread, "me too"))).toBe("accepted");
	});

	it("[I3] of a dm by both at once makes one thread, with the words of both in it", async () => {
		const thread = dmThreadId(talk.idOf("alva"), talk.idOf("bo"));
		const [alvas, bos] = await Promise.all([
			talk.bring("alva", talk.dm("alva", "bo"), talk.message(thread, "are you awake?")),
			talk.bring("bo", talk.dm("bo", "alva"), talk.message(thread, "are you up?")),
		]);
		expect(alvas.map(({ kind }) => kind)).toEqual(["accepted", "accepted"]);
		expect(bos.map(({ kind }) => kind)).toEqual(["done", "accepted"]);
		expect((await entriesIn(thread)).map(({ kind }) => kind)).toEqual(["start", "message", "message"]);
		expect(await talk.membersOf(thread)).toEqual(["alva", "bo"]);
	});

	it("[I3] under one id is decided once: again for the same words, taken for others", async () => {
		const start = talk.group(["alva", "bo"]);
		await talk.bring("alva", start);
		expect(await talk.bring("alva", start)).toMatchObject([{ kind: "accepted", again: true }]);
		expect(await talk.told("bo", { ...talk.group(["bo", "cleo"]), thread: start.thread })).toBe("id_taken");
		expect(await talk.told("bo", { ...talk.group(["alva", "bo"]), thread: house.threadId })).toBe("id_taken");
		expect(await entriesIn(start.thread)).toHaveLength(1);
	});

	it("[I3] of two groups under one id in the same moment keeps the first", async () => {
		const start = talk.group(["alva", "bo"]);
		const other = { ...talk.group(["bo", "cleo"]), thread: start.thread };
		const [first, second] = await Promise.all([talk.told("alva", start), talk.told("bo", other)]);
		expect([first, second]).toEqual(["accepted", "id_taken"]);
		expect(await talk.membersOf(start.thread)).toEqual(["alva", "bo"]);
	});

	it("[I6] without its author, of people who are not in the family, or of a child that may not, is refused", async () => {
		const unknown = house.makeId();
		expect(await talk.told("alva", talk.group(["bo", "cleo"]))).toBe("bad_entry");
		expect(await talk.told("alva", talk.dm("bo", "cleo"))).toBe("bad_entry");
		expect(
			await talk.told("alva", { ...talk.group(["alva", "bo"]), members: [talk.idOf("alva"), unknown].sort() }),
		).toBe("unknown_member");
		expect(await talk.told("didi", talk.group(["didi", "bo"]))).toBe("not_allowed");
	});

	it("[I5] by a device that was signed out, or by a program of one thread, is refused", async () => {
		const { deviceId } = talk.people.bo;
		const setDevice = (change: { thread_id: string | null; revoked_at?: string }) =>
			house.database.updateTable("devices").set(change).where("id", "=", deviceId).execute();
		await setDevice({ thread_id: house.threadId });
		expect(await talk.told("bo", talk.dm("bo", "cleo"))).toBe("thread_not_found");
		await setDevice({ thread_id: null, revoked_at: "2026-05-01T08:00:00.000Z" });
		expect(await talk.told("bo", talk.dm("bo", "alva"))).toBe("thread_not_found");
	});

	it("of notes to oneself is a thread of one", async () => {
		const start = talk.dm("didi", "didi");
		expect(await talk.told("didi", start)).toBe("accepted");
		expect(await talk.told("didi", talk.message(start.thread, "feed the fish"))).toBe("accepted");
		expect(await talk.membersOf(start.thread)).toEqual(["didi"]);
	});

	it("comes at no higher rate than messages do, and after a restore waits like them", async () => {
		const starts = Array.from({ length: 22 }, () => talk.group(["alva", "bo"]));
		const verdicts = await talk.bring("alva", ...starts);
		expect(verdicts.map(({ kind }) => kind).lastIndexOf("accepted")).toBe(19);
		expect(verdicts[20]).toMatchObject({ kind: "wait", ms: 10_000 });
		const { count } = await house.database
			.selectFrom("threads")
			.select((c) => c.fn.countAll<number>().as("count"))
			.executeTakeFirstOrThrow();
		expect(count).toBe(21);
	});
});

describe("a child's threads", () => {
	it("[I5] are with those its adults allow: who made it, the owners, and whom they named", async () => {
		expect(await talk.told("didi", talk.dm("didi", "cleo"))).toBe("not_allowed");
		expect(await talk.told("cleo", talk.dm("didi", "cleo"))).toBe("not_allowed");
		for (const other of ["alva", "bo"] as const)
			expect(await talk.told("didi", talk.dm("didi", other))).toBe("accepted");
		expect(await talk.told("bo", talk.group(["bo", "cleo", "didi"]))).toBe("not_allowed");
		await talk.allow("cleo");
		expect(await talk.told("cleo", talk.dm("didi", "cleo"))).toBe("accepted");
		expect(await talk.told("bo", talk.group(["bo", "cleo", "didi"]))).toBe("accepted");
	});

	it("[I5] a dm with somebody they allow no longer stays to be read, and nothing more is said in it, both ways", async () => {
		await talk.allow("cleo");
		const { thread } = talk.dm("didi", "cleo");
		await talk.bring("didi", talk.dm("didi", "cleo"), talk.message(thread, "hello Cleo"));
		await talk.disallow("cleo");
		expect(await talk.told("didi", talk.message(thread, "still there?"))).toBe("not_allowed");
		expect(await talk.told("cleo", talk.message(thread, "I am"))).toBe("not_allowed");
		expect(await talk.told("cleo", talk.read(thread, 2))).toBe("done");
		await talk.allow("cleo");
		expect(await talk.told("cleo", talk.message(thread, "I am"))).toBe("accepted");
	});

	it("[I5] nothing more is said in a dm with somebody who was removed from the family", async () => {
		const { thread } = talk.dm("alva", "cleo");
		await talk.bring("alva", talk.dm("alva", "cleo"));
		await house.database
			.updateTable("members")
			.set({ removed_at: "2026-05-02T08:00:00.000Z" })
			.where("id", "=", talk.idOf("cleo"))
			.execute();
		expect(await talk.told("alva", talk.message(thread, "come back"))).toBe("not_allowed");
	});
});
