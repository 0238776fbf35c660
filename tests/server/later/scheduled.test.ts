import { beforeEach, describe, expect, it } from "vitest";
import { limits } from "../../../shared/limits.ts";
import { openScheduling, type Scheduling } from "../../support/scheduling.ts";

let world: Scheduling;
beforeEach(async () => {
	world = await openScheduling();
});

const bodies = (said: readonly { body: string }[]) => said.map(({ body }) => body);

describe("what is to be said later", () => {
	it("[I5] is in its author's own document alone, and nothing of it in the thread", async () => {
		const { talk, house, later, waiting, said, at } = world;
		expect(await talk.told("alva", later("Happy birthday", 60))).toBe("done");
		expect(await waiting("alva")).toMatchObject([
			{ body: "Happy birthday", due: at(60), thread: house.threadId, replyTo: null, code: null },
		]);
		expect(await waiting("bo")).toEqual([]);
		expect(await said()).toEqual([]);
	});

	it("is what was composed last, whichever device brings it first; so is that it was taken back", async () => {
		const { talk, later, changed, takenBack, waiting, pass } = world;
		const first = later("Happy birthday", 60);
		pass(1);
		const second = changed(first, { body: "Happy birthday, dear Bo" }, 90);
		pass(1);
		const gone = takenBack(first);
		expect(await talk.told("alva", second)).toBe("done");
		expect(await talk.told("alva", first)).toBe("done");
		expect(bodies(await waiting("alva"))).toEqual(["Happy birthday, dear Bo"]);
		expect(await talk.told("alva", gone)).toBe("done");
		for (const old of [first, second]) expect(await talk.told("alva", old)).toBe("done");
		expect(await waiting("alva")).toEqual([]);
		pass(1);
		expect(await talk.told("alva", changed(first, { body: "After all" }, 60))).toBe("done");
		expect(bodies(await waiting("alva"))).toEqual(["After all"]);
	});

	it("may be taken back before it comes, from a device that hears of both", async () => {
		const { talk, later, takenBack, waiting, pass } = world;
		const said = later("Too early", 60);
		pass(1);
		expect(await talk.told("alva", takenBack(said))).toBe("done");
		expect(await talk.told("alva", said)).toBe("done");
		expect(await waiting("alva")).toEqual([]);
	});

	it("[I9] taken back or changed, its words are in no row and no document any more", async () => {
		const { talk, house, later, changed, takenBack, pass } = world;
		const said = later("the old secret", 60);
		await talk.bring("alva", said);
		pass(1);
		await talk.bring("alva", changed(said, { body: "the new secret" }, 60));
		const kept = async () => {
			const rows = await house.database.selectFrom("document_updates").select("update").execute();
			const words = await house.database.selectFrom("scheduled").select("body").execute();
			return Buffer.concat(rows.map(({ update }) => update)).toString("latin1") + JSON.stringify(words);
		};
		expect(await kept()).toContain("the new secret");
		expect(await kept()).not.toContain("the old secret");
		pass(1);
		await talk.bring("alva", takenBack(said));
		expect(await kept()).not.toContain("secret");
	});

	it("[I5] is nobody else's to change, and unknown where one is not", async () => {
		const { talk, house, later, changed, takenBack, pass } = world;
		const group = talk.group(["alva", "bo"], "Surprise");
		await talk.bring("alva", group);
		const said = { ...later("A surprise", 60), thread: group.thread };
		expect(await talk.told("alva", said)).toBe("done");
		pass(1);
		expect(await talk.told("bo", changed(said, { body: "Mine" }, 60))).toBe("id_taken");
		expect(await talk.told("bo", takenBack(said))).toBe("id_taken");
		expect(await talk.told("cleo", { ...later("x", 60), thread: group.thread })).toBe("thread_not_found");
		expect(await talk.told("cleo", takenBack({ ...later("x", 60), thread: group.thread }))).toBe("thread_not_found");
		expect(await talk.told("cleo", takenBack({ ...later("x", 60), thread: house.makeId() }))).toBe("thread_not_found");
		const elsewhere = { ...changed(said, {}, 60), thread: house.threadId };
		expect(await talk.told("alva", elsewhere)).toBe("id_taken");
	});

	it("is looked at like a message: its words, and what it answers", async () => {
		const { talk, house, later } = world;
		const said = later("x", 60);
		const told = (change: Partial<typeof said.message>) =>
			talk.told("alva", { ...said, id: house.makeId(), message: { ...said.message, ...change } });
		expect(await told({ body: " " })).toBe("empty_message");
		expect(await told({ body: "x".repeat(limits.textBytes + 1) })).toBe("body_too_long");
		expect(await told({ replyTo: house.makeId() })).toBe("unknown_message");
	});

	it("is at most a hundred messages and so many bytes of words a member, what was not sent counted", async () => {
		const { talk, later, takenBack, pass } = world;
		const many = Array.from({ length: limits.scheduled.messages }, (_, n) => later(`wish ${n}`, 60));
		expect((await talk.bring("alva", ...many)).every(({ kind }) => kind === "done")).toBe(true);
		expect(await talk.told("alva", later("one more", 60))).toBe("too_many_scheduled");
		pass(1);
		const [first] = many;
		if (first === undefined) throw new Error("a hundred wishes");
		expect(await talk.told("alva", takenBack(first))).toBe("done");
		expect(await talk.told("alva", later("one more", 60))).toBe("done");
		const long = (n: number) => later(`${n}`.padEnd(limits.textBytes, "x"), 60);
		const told = await Promise.all([1, 2, 3, 4, 5].map((n) => talk.told("bo", long(n))));
		expect(told).toEqual(["done", "done", "done", "done", "too_many_scheduled"]);
	});
});
