import { beforeEach, describe, expect, it } from "vitest";
import type { Said } from "../../../shared/said.ts";
import { openCore, type TestCore } from "../../support/core.ts";
import { openTalk, type Talk } from "../../support/talk.ts";

let house: TestCore;
let talk: Talk;
let boats: string;
let message: string;
beforeEach(async () => {
	house = await openCore({ seed: 43, segmentMessages: 1_000 });
	talk = await openTalk(house);
	const start = talk.group(["alva", "bo"], "Boats");
	boats = start.thread;
	const first = talk.message(boats, "The boat is called Saltkråkan");
	message = first.id;
	await talk.bring("alva", start, first);
	house.pass(60_000);
});

const star = (of: string, on: boolean, composed: string): Said => ({
	...{ id: house.makeId(), thread: boats, composed },
	...{ kind: "star", of, on },
});
const now = () => talk.message(boats, "").composed;
const starsOf = async (name: "alva" | "bo") =>
	(await house.openMember(talk.idOf(name))).getMap("stars").toJSON() as Record<string, unknown>;

describe("a star", () => {
	it("[I5] stands in the document of who gave it, with the place of the message, and in nobody else's", async () => {
		expect(await talk.told("bo", star(message, true, now()))).toBe("done");
		expect(await starsOf("bo")).toEqual({ [message]: { thread: boats, segment: 0, at: now() } });
		expect(await starsOf("alva")).toEqual({});
		const rows = await house.database.selectFrom("entries").select("kind").execute();
		expect(rows.map(({ kind }) => kind)).toEqual(["start", "message"]);
		await house.refreshDirectory();
		expect(Object.keys(await starsOf("bo"))).toEqual([message]);
		expect(await talk.told("bo", star(message, false, now()))).toBe("done");
		expect(await starsOf("bo")).toEqual({});
	});

	it("[I4] given and taken away on two devices is as it was composed last, whichever comes first", async () => {
		const early = "2026-05-01T08:00:10.000Z";
		const late = "2026-05-01T08:00:20.000Z";
		for (const saids of [
			[star(message, false, late), star(message, true, early)],
			[star(message, true, early), star(message, false, late)],
		]) {
			await talk.bring("bo", ...saids);
			expect(await starsOf("bo")).toEqual({});
		}
		const ahead = star(message, true, "2027-01-01T00:00:00.000Z");
		await talk.bring("bo", ahead);
		expect(await starsOf("bo")).toEqual({ [message]: { thread: boats, segment: 0, at: now() } });
	});

	it("[I5] is for messages of threads one is in, and goes with the thread when one leaves it", async () => {
		expect(await talk.told("cleo", star(message, true, now()))).toBe("thread_not_found");
		expect(await talk.told("bo", star(house.makeId(), true, now()))).toBe("unknown_message");
		expect(await talk.told("bo", { ...star(message, true, now()), thread: house.threadId })).toBe("unknown_message");
		await talk.bring("bo", star(message, true, now()));
		await talk.bring("bo", talk.members(boats, [], ["bo"]));
		expect(await starsOf("bo")).toEqual({});
		await talk.bring("alva", talk.members(boats, ["bo"], []));
		expect(await starsOf("bo")).toEqual({});
	});

	it("[I9] goes when its message is deleted, from everybody's list, and is not given to what is left of it", async () => {
		await talk.bring("bo", star(message, true, now()));
		await talk.bring("alva", star(message, true, now()));
		const { id, thread, composed } = talk.message(boats, "");
		expect(await talk.told("alva", { id, thread, composed, kind: "delete", of: message })).toBe("accepted");
		expect([await starsOf("alva"), await starsOf("bo")]).toEqual([{}, {}]);
		expect(await talk.told("bo", star(message, true, now()))).toBe("done");
		expect(await starsOf("bo")).toEqual({});
	});

	it("[I1] is refused beyond a thousand, and there is room again when one was taken away", async () => {
		// A second between two of them, or the rate would hold them back.
		const many = Array.from({ length: 1_000 }, (_, index) => {
			house.pass(1_000);
			return talk.message(boats, `plank ${index}`);
		});
		for (let from = 0; from < many.length; from += 250) {
			await talk.bring("alva", ...many.slice(from, from + 250));
			await talk.bring("bo", ...many.slice(from, from + 250).map(({ id }) => star(id, true, now())));
		}
		expect(Object.keys(await starsOf("bo")).length).toBe(1_000);
		house.pass(60_000);
		expect(await talk.told("bo", star(message, true, now()))).toBe("too_many_stars");
		expect(await talk.told("bo", star(many[0]?.id ?? "", true, now()))).toBe("done");
		expect(await talk.told("bo", star(many[1]?.id ?? "", false, now()))).toBe("done");
		expect(await talk.told("bo", star(message, true, now()))).toBe("done");
		expect(Object.keys(await starsOf("bo")).length).toBe(1_000);
	});

	it("of those taken away remembers the last thousand", async () => {
		const gone = Array.from({ length: 1_100 }, (_, index) => ({
			...{ member_id: talk.idOf("bo"), message_id: `message ${index}`, thread_id: boats, segment: 0, is_on: 0 },
			at: new Date(Date.parse("2026-04-01T08:00:00.000Z") + index).toISOString(),
		}));
		await house.database.insertInto("stars").values(gone).execute();
		await talk.told("bo", star(message, false, now()));
		const kept = await house.database.selectFrom("stars").select(["message_id"]).orderBy("at").execute();
		expect(kept.length).toBe(1_000);
		expect(kept[0]?.message_id).toBe("message 101");
	});
});
