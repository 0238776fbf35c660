import { beforeEach, describe, expect, it } from "vitest";
import type { Entry } from "../../../shared/entry.ts";
import type { Imported } from "../../../shared/imported.ts";
import { limits } from "../../../shared/limits.ts";
import type { SaidMessage } from "../../../shared/said.ts";
import { openCore, recordOf, type TestCore } from "../../support/core.ts";
import { openTalk, type Talk } from "../../support/talk.ts";

const summer = "2019-07-01T12:00:00.000Z";

let house: TestCore;
let talk: Talk;
let group: string;
beforeEach(async () => {
	house = await openCore({ seed: 38, segmentMessages: 1_000 });
	talk = await openTalk(house);
	const start = talk.group(["alva", "bo", "didi"], "Summers");
	await talk.bring("alva", start);
	group = start.thread;
	house.pass(60_000);
});

const imported = (body: string, more: Partial<Imported> = {}, thread = group): SaidMessage => ({
	...talk.message(thread, body),
	imported: { from: "Oma", at: summer, ...more },
});

async function entries(): Promise<Entry[]> {
	const rows = await house.database
		.selectFrom("entries")
		.select("entry")
		.where("thread_id", "=", group)
		.orderBy("seq")
		.execute();
	return rows.map(({ entry }) => JSON.parse(entry) as Entry);
}

describe("a message that was written elsewhere", () => {
	it("[I2] [I4] stands as its importer's, and says whose it was; the hash covers all of that", async () => {
		const more = {
			member: talk.idOf("bo"),
			earlier: [{ at: "2019-06-30T12:00:00.000Z", body: "Look" }],
			reactions: [{ emoji: "❤️", people: [{ from: "Oma" }, { from: "Alva L.", member: talk.idOf("alva") }] }],
		};
		await talk.bring("alva", imported("Look!", more), imported("Look!", { ...more, from: "Opa" }));
		const [, one, other] = await entries();
		expect(one).toMatchObject({ by: talk.idOf("alva"), body: "Look!", imported: { from: "Oma", at: summer, ...more } });
		expect(one?.seal).not.toBe("");
		expect(new Set([one?.hash, other?.hash]).size).toBe(2);
	});

	it("[I5] is brought by adults alone, and into groups alone", async () => {
		expect(await talk.told("didi", imported("words in my mouth"))).toBe("not_allowed");
		expect(await talk.told("alva", imported("among ours", {}, house.threadId))).toBe("not_allowed");
		const dm = talk.dm("alva", "bo");
		await talk.bring("alva", dm);
		expect(await talk.told("alva", imported("among ours", {}, dm.thread))).toBe("not_allowed");
		expect(await talk.told("cleo", imported("not my group"))).toBe("thread_not_found");
		expect(await entries()).toHaveLength(1);
	});

	it("names members who are known, and a name that can be seen; nobody writes it in advance", async () => {
		expect(await talk.told("alva", imported("x", { member: house.makeId() }))).toBe("unknown_member");
		for (const from of ["", " Oma", "O\nma", "\u202eamO", "O".repeat(101)])
			expect([from, await talk.told("alva", imported("x", { from }))]).toEqual([from, "bad_entry"]);
		expect(await talk.told("alva", imported("x", { at: "2027-01-01T00:00:00.000Z" }))).toBe("bad_entry");
		const people = Array.from({ length: 100 }, () => ({ from: "O".repeat(100) }));
		const reactions = Array.from({ length: 5 }, () => ({ emoji: "👍", people }));
		expect(await talk.told("alva", imported("x", { reactions }))).toBe("bad_entry");
	});

	it("is changed by nobody: it would be in another's name", async () => {
		const message = imported("as it was", { member: talk.idOf("bo") });
		await talk.bring("alva", message);
		const edit = { ...talk.message(group, ""), kind: "edit" as const, of: message.id, body: "as it was not" };
		expect(await talk.told("alva", { ...edit, id: house.makeId() })).toBe("not_allowed");
		expect(await talk.told("bo", edit)).toBe("not_author");
	});

	it("has a ceiling of its own: an import waits, its importer's own words do not", async () => {
		const bring = (count: number) =>
			talk.bring("alva", ...Array.from({ length: count }, (_, index) => imported(`${index}`)));
		for (let left = limits.imports.entries; left > 0; left -= 500)
			expect((await bring(500)).every(({ kind }) => kind === "accepted")).toBe(true);
		expect(await bring(2)).toEqual([1, 2].map(() => ({ kind: "wait", ms: limits.imports.windowMs })));
		expect(await talk.told("alva", talk.message(group, "my own"))).toBe("accepted");
		house.pass(limits.imports.windowMs);
		expect((await bring(1))[0]?.kind).toBe("accepted");
	});
});

describe("what was imported is nothing new", () => {
	const marks = async () => {
		const record = recordOf(await house.openMember(talk.idOf("bo")), group);
		return [record?.reads[talk.idOf("bo")] ?? 0, record?.readAt[talk.idOf("bo")]];
	};

	it("to whoever had read everything before it", async () => {
		await talk.bring("alva", imported("one"), imported("two"));
		expect(await marks()).toEqual([3, undefined]);
		await talk.bring("alva", imported("three"));
		expect((await marks())[0]).toBe(4);
		expect(await house.database.selectFrom("reads").selectAll().execute()).toEqual([]);
	});

	it("and hides nothing that is: their mark stays before words they have not read", async () => {
		await talk.bring("alva", imported("one"));
		await talk.bring("alva", talk.message(group, "new words"));
		await talk.bring("alva", imported("two"));
		expect((await marks())[0]).toBe(2);
		const own = recordOf(await house.openMember(talk.idOf("alva")), group);
		expect(own?.reads[talk.idOf("alva")]).toBe(4);
	});

	it("nor where new words stand among them in one breath", async () => {
		await talk.bring("alva", imported("one"), talk.message(group, "new words"), imported("two"));
		expect((await marks())[0]).toBe(2);
	});
});
