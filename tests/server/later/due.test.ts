import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";
import { openScheduling, type Scheduling } from "../../support/scheduling.ts";

let world: Scheduling;
beforeEach(async () => {
	world = await openScheduling();
});

const bodies = (said: readonly { body: string }[]) => said.map(({ body }) => body);

describe("what is due", () => {
	it("[I4] is said in the order of its hour, by its author, as composed then, and no earlier", async () => {
		const { talk, later, look, pass, said, waiting, at } = world;
		await talk.bring("alva", later("second", 60), later("first", 30));
		pass(29);
		await look();
		expect(await said()).toEqual([]);
		pass(31);
		await look();
		expect(await said()).toMatchObject([
			{ body: "first", by: talk.idOf("alva"), composed: at(30) },
			{ body: "second", by: talk.idOf("alva"), composed: at(60) },
		]);
		expect(await waiting("alva")).toEqual([]);
	});

	it("is said by itself while the process lives, also what is wished for only then, and by nobody after it", async () => {
		const { talk, later, pass, said, start, stop } = world;
		await talk.bring("alva", later("before the start", 0));
		start();
		await expect.poll(async () => bodies(await said())).toEqual(["before the start"]);
		await talk.bring("alva", later("not yet", 5), later("while it lives", 0));
		await expect.poll(async () => bodies(await said())).toEqual(["before the start", "while it lives"]);
		pass(10);
		await talk.bring("alva", later("one more", 10));
		await expect.poll(async () => bodies(await said())).toHaveLength(4);
		await stop();
		await talk.bring("alva", later("after it", 10));
		await world.look();
		expect(await said()).toHaveLength(4);
	});

	it("is at once what was to be said before it was written, and says when that was", async () => {
		const { talk, later, look, pass, said, at } = world;
		pass(5);
		await talk.bring("alva", { ...later("Now", 0), due: "1970-01-01T00:00:00.000Z" });
		await look();
		expect(await said()).toMatchObject([{ body: "Now", composed: at(5) }]);
	});

	it("[I3] is said once, under the id it was given, however often it is looked at, also by a new process", async () => {
		const { talk, house, later, look, pass, said, restart } = world;
		const wish = later("Happy birthday", 30);
		await talk.bring("alva", wish);
		pass(60);
		restart();
		await Promise.all([look(), look()]);
		restart();
		await look();
		expect(await said()).toMatchObject([{ id: wish.message.id, body: "Happy birthday" }]);
		// The process died between the message and the note that it was sent.
		await house.database.updateTable("scheduled").set({ state: "waiting", body: "Happy birthday" }).execute();
		restart();
		await look();
		expect(bodies(await said())).toEqual(["Happy birthday"]);
		expect(await house.database.selectFrom("scheduled").select("state").execute()).toEqual([{ state: "sent" }]);
	});

	it("[I3] is not said when it was taken back or changed in the very moment it is being said", async () => {
		const { talk, house, later, changed, takenBack, look, pass, said, waiting } = world;
		const [gone, moved] = [later("not this", 30), later("nor that", 30)];
		await talk.bring("alva", gone, moved);
		pass(31);
		const { gate } = house.core;
		// What is due has been read, and what its author brings comes before it into the next write.
		const submitted = gate.submit;
		let isFirst = true;
		Object.assign(gate, {
			submit: async (...[words, from]: Parameters<typeof submitted>) => {
				if (isFirst && from.scheduledAt !== undefined) {
					isFirst = false;
					await submitted([takenBack(gone), changed(moved, {}, 90)], talk.people.alva);
				}
				return submitted(words, from);
			},
		});
		await look();
		expect(await said()).toEqual([]);
		expect(bodies(await waiting("alva"))).toEqual(["nor that"]);
	});

	it("[I5] is not said where its author is not in the thread any more; that is told, and it can be taken back", async () => {
		const { talk, later, look, pass, said, waiting, takenBack, house } = world;
		const group = talk.group(["alva", "bo"], "Boats");
		await talk.bring("alva", group);
		const wish = { ...later("Ahoy", 30), thread: group.thread };
		await talk.bring("bo", wish);
		await talk.bring("bo", talk.members(group.thread, [], ["bo"]));
		pass(31);
		await look();
		expect(bodies(await said())).not.toContain("Ahoy");
		expect(await waiting("bo")).toMatchObject([{ body: "Ahoy", code: "thread_not_found" }]);
		pass(1);
		await look();
		expect(await talk.told("bo", takenBack(wish))).toBe("done");
		expect(await waiting("bo")).toEqual([]);
		expect(await house.database.selectFrom("refusals").select("code").execute()).toEqual([
			{ code: "thread_not_found" },
		]);
	});

	it("[I5] is not said for a device that was signed out, and can be said from another by a new wish", async () => {
		const { talk, house, later, look, pass, said, waiting } = world;
		await talk.bring("alva", later("From my old phone", 30));
		await house.database
			.updateTable("devices")
			.set({ revoked_at: "2026-05-01T08:10:00.000Z" })
			.where("id", "=", talk.people.alva.deviceId)
			.execute();
		pass(31);
		await look();
		expect(await said()).toEqual([]);
		expect(await waiting("alva")).toMatchObject([{ body: "From my old phone", code: "device_gone" }]);
	});

	it("cannot be changed when it was said; who only brings it again is told that it is done", async () => {
		const { talk, house, later, changed, takenBack, look, pass } = world;
		const wish = later("Happy birthday", 30);
		await talk.bring("alva", wish);
		pass(31);
		await look();
		expect(await talk.told("alva", wish)).toBe("done");
		expect(await talk.told("alva", { ...wish, id: house.makeId() })).toBe("done");
		expect(await talk.told("alva", changed(wish, { body: "Other words" }, 60))).toBe("already_sent");
		expect(await talk.told("alva", takenBack(wish))).toBe("already_sent");
		expect(await talk.told("bo", takenBack(wish))).toBe("id_taken");
	});

	it("[R1] more than the rate at one hour waits, and all of it is said", async () => {
		const { talk, later, look, pass, said } = world;
		await talk.bring("alva", ...Array.from({ length: 25 }, (_, n) => later(`wish ${n}`, 30)));
		pass(30);
		await look();
		expect(await said()).toHaveLength(20);
		pass(1);
		await look();
		expect(await said()).toHaveLength(25);
	});

	it("[I2] a disk that fails shows nothing and loses nothing; it is said when it works again", async () => {
		const { talk, house, later, look, pass, said, waiting, troubles } = world;
		await talk.bring("alva", later("breaks the disk", 30));
		pass(31);
		await sql`create trigger full before insert on entries begin select raise(fail, 'disk full'); end`.execute(
			house.database,
		);
		await look();
		expect(troubles).toHaveLength(1);
		expect(await said()).toEqual([]);
		expect(bodies(await waiting("alva"))).toEqual(["breaks the disk"]);
		await sql`drop trigger full`.execute(house.database);
		await look();
		expect(bodies(await said())).toEqual(["breaks the disk"]);
	});
});
