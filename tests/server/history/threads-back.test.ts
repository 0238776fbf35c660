import { beforeEach, describe, expect, it } from "vitest";
import type { Bringer } from "../../../server/gate/verdict.ts";
import { openCore, recordOf, type TestCore } from "../../support/core.ts";
import { type Holding, holdThread, requestsAfter } from "../../support/given-back.ts";
import { openTalk, type Talk } from "../../support/talk.ts";

let house: TestCore;
let talk: Talk;
beforeEach(async () => {
	house = await openCore({ seed: 51, segmentMessages: 4 });
	talk = await openTalk(house);
});

/** The server goes on without this thread, or without what came after `kept`. */
async function lose(thread: string, kept: number): Promise<Holding> {
	const held = await holdThread(house, thread);
	await house.database.deleteFrom("entries").where("thread_id", "=", thread).where("seq", ">", kept).execute();
	for (const table of ["thread_members", "mutes", "reads"] as const) {
		await house.database.deleteFrom(table).where("thread_id", "=", thread).execute();
	}
	if (kept === 0) await house.database.deleteFrom("threads").where("id", "=", thread).execute();
	house.restart();
	await house.refreshDirectory();
	return held;
}
/** Everything after `seq`, as a device of this person holds it. */
async function give(who: Bringer, thread: string, held: Holding, seq: number) {
	const sum = { returned: 0, moved: 0, known: 0 };
	for (const body of requestsAfter(seq, thread, held, 200)) {
		const { returned, moved, known } = await house.core.history.giveBack(thread, body, who);
		sum.returned += returned;
		sum.moved += moved;
		sum.known += known;
	}
	return sum;
}

describe("a thread the server lost", () => {
	it("[I4] [I8] comes back from its beginning on, with its members, its title and every byte", async () => {
		const start = talk.group(["alva", "bo"], "Boats");
		await talk.bring("alva", start, talk.message(start.thread, "one"), talk.members(start.thread, ["cleo"], []));
		await talk.bring("bo", talk.rename(start.thread, "Big boats"), talk.message(start.thread, "two"));
		await talk.bring("cleo", talk.message(start.thread, "three"));
		const cleo = await house.openMember(talk.idOf("cleo"));
		const before = recordOf(cleo, start.thread);
		const held = await lose(start.thread, 0);
		expect(await give(talk.people.cleo, start.thread, held, 0)).toEqual({ returned: 6, moved: 0, known: 0 });
		expect((await holdThread(house, start.thread)).states).toEqual(held.states);
		expect(recordOf(await house.openMember(talk.idOf("cleo")), start.thread)).toEqual({ ...before, readAt: {} });
		expect(await give(talk.people.alva, start.thread, held, 0)).toEqual({ returned: 0, moved: 0, known: 6 });
		expect(await talk.told("bo", talk.message(start.thread, "and on"))).toBe("accepted");
	});

	it("[I5] comes back to those alone who were in it at the end: who was removed gives nothing and gets nothing", async () => {
		const start = talk.group(["alva", "bo", "cleo"]);
		await talk.bring("alva", start, talk.members(start.thread, [], ["bo"]), talk.message(start.thread, "without Bo"));
		const held = await lose(start.thread, 0);
		await expect(give(talk.people.bo, start.thread, held, 0)).rejects.toThrow("thread_not_found");
		expect(await talk.membersOf(start.thread)).toEqual([]);
		expect(await give(talk.people.cleo, start.thread, held, 0)).toMatchObject({ returned: 3 });
		expect(await talk.membersOf(start.thread)).toEqual(["alva", "cleo"]);
	});

	it("[I5] who was removed is no member by beginning a thread anew under its id", async () => {
		const start = talk.group(["alva", "bo", "cleo"]);
		await talk.bring("alva", start, talk.members(start.thread, [], ["bo"]), talk.message(start.thread, "without Bo"));
		const held = await lose(start.thread, 0);
		house.pass(60_000);
		const anew = { ...talk.group(["alva", "bo", "cleo"]), thread: start.thread };
		expect(await talk.told("bo", anew)).toBe("accepted");
		const gone: string[][] = [];
		house.core.heard.listen({ onMembersGone: (_thread, members) => gone.push([...members]) });
		expect(await give(talk.people.cleo, start.thread, held, 0)).toMatchObject({ moved: 2 });
		expect(await talk.membersOf(start.thread)).toEqual(["alva", "cleo"]);
		expect(gone).toEqual([[talk.idOf("bo")]]);
	});

	it("[I5] who was removed stays out, also when they have used the id of their removal for something else", async () => {
		const start = talk.group(["alva", "bo", "cleo"]);
		const removal = talk.members(start.thread, [], ["cleo"]);
		await talk.bring("alva", start, removal);
		const held = await holdThread(house, start.thread);
		await house.database.deleteFrom("entries").where("id", "=", removal.id).execute();
		await house.database.updateTable("threads").set({ last_seq: 1 }).where("id", "=", start.thread).execute();
		const back = { thread_id: start.thread, member_id: talk.idOf("cleo"), joined_at: start.composed, read_seq: 0 };
		await house.database.insertInto("thread_members").values(back).execute();
		house.restart();
		await house.refreshDirectory();
		expect(await talk.told("cleo", { ...talk.message(house.threadId, "mine now"), id: removal.id })).toBe("accepted");
		expect(await give(talk.people.bo, start.thread, held, 1)).toMatchObject({ moved: 1 });
		expect(await talk.membersOf(start.thread)).toEqual(["alva", "bo"]);
	});

	it("[I5] who brings its beginning alone, and speaks first, is out again when the rest comes back", async () => {
		const start = talk.group(["alva", "bo", "cleo"]);
		await talk.bring("alva", start, talk.members(start.thread, [], ["bo"]), talk.message(start.thread, "without Bo"));
		const held = await lose(start.thread, 0);
		const [first] = requestsAfter(0, start.thread, held, 1);
		if (first === undefined) throw new Error("nothing was held");
		house.pass(60_000);
		expect(await house.core.history.giveBack(start.thread, first, talk.people.bo)).toMatchObject({ returned: 1 });
		expect(await talk.told("bo", talk.message(start.thread, "I was never gone"))).toBe("accepted");
		const gone: string[][] = [];
		house.core.heard.listen({ onMembersGone: (_thread, members) => gone.push([...members]) });
		expect(await give(talk.people.cleo, start.thread, held, 1)).toMatchObject({ moved: 2 });
		expect(await talk.membersOf(start.thread)).toEqual(["alva", "cleo"]);
		expect(gone).toEqual([[talk.idOf("bo")]]);
	});

	it("moves nobody by what was overtaken meanwhile: a title, or somebody who came in again since", async () => {
		const start = talk.group(["alva", "bo", "cleo"], "Boats");
		await talk.bring("alva", start);
		await talk.bring("alva", talk.rename(start.thread, "Old"), talk.members(start.thread, [], ["bo"]));
		const held = await holdThread(house, start.thread);
		await house.database.deleteFrom("entries").where("seq", ">", 1).where("thread_id", "=", start.thread).execute();
		house.restart();
		house.pass(60_000);
		await talk.bring("alva", talk.members(start.thread, ["bo"], []), talk.rename(start.thread, "New"));
		expect(await give(talk.people.alva, start.thread, held, 1)).toMatchObject({ moved: 2 });
		expect(await talk.membersOf(start.thread)).toEqual(["alva", "bo", "cleo"]);
		const thread = await house.database.selectFrom("threads").select("title").where("id", "=", start.thread).execute();
		expect(thread).toEqual([{ title: "New" }]);
	});

	it("a dm that was begun anew meanwhile takes the old words, and no second beginning", async () => {
		const start = talk.dm("alva", "bo");
		await talk.bring("alva", start, talk.message(start.thread, "lost"));
		const held = await lose(start.thread, 0);
		await talk.bring("bo", talk.dm("bo", "alva"), talk.message(start.thread, "hello?"));
		expect(await give(talk.people.alva, start.thread, held, 0)).toEqual({ returned: 0, moved: 1, known: 1 });
		const { entries } = await holdThread(house, start.thread);
		expect(entries.map(({ kind }) => kind)).toEqual(["start", "message", "message"]);
	});

	it("[I5] comes back without those who have left the family since", async () => {
		const start = talk.group(["alva", "bo", "cleo"]);
		await talk.bring("alva", start, talk.message(start.thread, "one"));
		const held = await lose(start.thread, 0);
		await house.database
			.updateTable("members")
			.set({ removed_at: "2026-05-02T08:00:00.000Z" })
			.where("id", "=", talk.idOf("bo"))
			.execute();
		expect(await give(talk.people.alva, start.thread, held, 0)).toMatchObject({ returned: 2 });
		expect(await talk.membersOf(start.thread)).toEqual(["alva", "cleo"]);
	});

	it("does not begin with anything but its own beginning", async () => {
		const start = talk.group(["alva", "bo"]);
		await talk.bring("alva", start, talk.message(start.thread, "one"), talk.message(start.thread, "two"));
		const held = await lose(start.thread, 0);
		await expect(give(talk.people.alva, start.thread, held, 1)).rejects.toThrow("thread_not_found");
	});
});
