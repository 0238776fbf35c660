import { beforeEach, describe, expect, it } from "vitest";
import { openCore, recordOf, type TestCore } from "../../support/core.ts";
import { openTalk, type Talk } from "../../support/talk.ts";

let house: TestCore;
let talk: Talk;
let boats: string;
beforeEach(async () => {
	house = await openCore({ seed: 42, segmentMessages: 1_000 });
	talk = await openTalk(house);
	const start = talk.group(["alva", "bo", "didi"], "Boats");
	boats = start.thread;
	await talk.bring("alva", start);
	// Beyond the window of the rate, whatever the tests say.
	house.pass(60_000);
});

describe("the title of a thread", () => {
	it("is given to a group by anybody in it, to the family's by adults alone, to a dm by nobody", async () => {
		const dm = talk.dm("alva", "bo");
		await talk.bring("alva", dm);
		expect(await talk.told("didi", talk.rename(boats, "Ships"))).toBe("accepted");
		expect(await talk.told("cleo", talk.rename(boats, "Mine"))).toBe("thread_not_found");
		expect(await talk.told("didi", talk.rename(house.threadId, "Didi's"))).toBe("not_allowed");
		expect(await talk.told("cleo", talk.rename(house.threadId, "Everybody"))).toBe("accepted");
		expect(await talk.told("alva", talk.rename(dm.thread, "Us"))).toBe("not_allowed");
		const alva = await house.openMember(talk.idOf("alva"));
		expect([boats, house.threadId, dm.thread].map((id) => recordOf(alva, id)?.title)).toEqual([
			"Ships",
			"Everybody",
			"",
		]);
	});

	it("[I4] is the last one accepted, when two give it at once, and for everybody the same", async () => {
		const [alva, bo] = [await house.openMember(talk.idOf("alva")), await house.openMember(talk.idOf("bo"))];
		await Promise.all([
			talk.bring("alva", talk.rename(boats, "Sails"), talk.rename(boats, "Masts")),
			talk.bring("bo", talk.rename(boats, "Oars")),
		]);
		expect(recordOf(alva, boats)?.title).toBe("Oars");
		expect(recordOf(bo, boats)?.title).toBe("Oars");
	});
});

describe("who is in a group", () => {
	it("is changed by adults in it; everybody may leave, and nobody else comes to any other thread", async () => {
		expect(await talk.told("didi", talk.members(boats, ["cleo"], []))).toBe("not_allowed");
		expect(await talk.told("didi", talk.members(boats, [], ["bo"]))).toBe("not_allowed");
		expect(await talk.told("cleo", talk.members(boats, ["cleo"], []))).toBe("thread_not_found");
		expect(await talk.told("alva", talk.members(house.threadId, [], ["bo"]))).toBe("not_allowed");
		expect(await talk.told("bo", talk.members(house.threadId, [], ["bo"]))).toBe("not_allowed");
		expect(await talk.told("didi", talk.members(boats, [], ["didi"]))).toBe("accepted");
		expect(await talk.told("bo", talk.members(boats, ["cleo"], []))).toBe("accepted");
		expect(await talk.membersOf(boats)).toEqual(["alva", "bo", "cleo"]);
	});

	it("[I5] may hold a child only with whom its adults allow", async () => {
		expect(await talk.told("alva", talk.members(boats, ["cleo"], []))).toBe("not_allowed");
		expect(await talk.told("alva", talk.members(boats, ["cleo"], ["didi"]))).toBe("accepted");
		expect(await talk.told("alva", talk.members(boats, ["didi"], []))).toBe("not_allowed");
		await talk.allow("cleo");
		expect(await talk.told("alva", talk.members(boats, ["didi"], []))).toBe("accepted");
	});

	it("takes nobody who is not in the family", async () => {
		const nobody = { ...talk.members(boats, [], ["didi"]), add: [house.makeId()] };
		expect(await talk.told("alva", nobody)).toBe("unknown_member");
	});

	it("[I5] who was removed is refused from then on, also within the very commit that removed them", async () => {
		const [, bos] = await Promise.all([
			talk.bring("alva", talk.message(boats, "goodbye"), talk.members(boats, [], ["bo"])),
			talk.bring("bo", talk.message(boats, "am I still in?"), talk.read(boats, 1), talk.mute(boats, "all")),
			talk.bring("didi", talk.message(boats, "I am")),
		]);
		expect(bos.map((verdict) => (verdict.kind === "refused" ? verdict.code : verdict.kind))).toEqual(
			Array.from({ length: 3 }, () => "thread_not_found"),
		);
		expect(await talk.membersOf(boats)).toEqual(["alva", "didi"]);
	});

	it("[I5] leaving while one writes: what came before it stands, what comes after it is refused", async () => {
		const verdicts = await talk.bring(
			"bo",
			talk.message(boats, "bye"),
			talk.members(boats, [], ["bo"]),
			talk.message(boats, "psst"),
		);
		expect(verdicts.map(({ kind }) => kind)).toEqual(["accepted", "accepted", "refused"]);
	});

	it("who comes may write in the same commit, and has read all there was", async () => {
		await talk.allow("cleo");
		await talk.bring("alva", talk.message(boats, "old words"));
		const cleo = await house.openMember(talk.idOf("cleo"));
		const [, verdicts] = await Promise.all([
			talk.bring("alva", talk.members(boats, ["cleo"], [])),
			talk.bring("cleo", talk.message(boats, "here I am")),
		]);
		expect(verdicts.map(({ kind }) => kind)).toEqual(["accepted"]);
		expect(recordOf(cleo, boats)?.reads[talk.idOf("cleo")]).toBe(3);
		expect(recordOf(cleo, boats)?.readAt).toEqual({});
	});

	it("added twice keeps their mark; added and removed in one commit is out, removed and added is in", async () => {
		const gone: string[] = [];
		house.core.heard.listen({ onMembersGone: (thread, ids) => gone.push(...ids.map((id) => `${thread} ${id}`)) });
		await talk.bring("bo", talk.message(boats, "a"), talk.read(boats, 2));
		await talk.bring("alva", talk.members(boats, [], ["didi"]), talk.members(boats, ["bo", "didi"], []));
		expect(await talk.membersOf(boats)).toEqual(["alva", "bo", "didi"]);
		expect(gone).toEqual([]);
		await talk.bring("alva", talk.members(boats, ["didi"], []), talk.members(boats, [], ["didi"]));
		expect(await talk.membersOf(boats)).toEqual(["alva", "bo"]);
		expect(gone).toEqual([`${boats} ${talk.idOf("didi")}`]);
		const bo = await house.openMember(talk.idOf("bo"));
		expect(recordOf(bo, boats)?.reads[talk.idOf("bo")]).toBe(2);
	});

	it("[I5][I11] whoever is out is told so before anything of that commit is shown, and their list loses the thread", async () => {
		const [bo, didi] = [await house.openMember(talk.idOf("bo")), await house.openMember(talk.idOf("didi"))];
		const happened: string[] = [];
		house.core.heard.listen({
			onMembersGone: () => happened.push(`gone, when bo's list ${recordOf(bo, boats) ? "has" : "has not"} the thread`),
			onEntries: () => happened.push("heard"),
		});
		await talk.bring("alva", talk.members(boats, [], ["bo"]), talk.message(boats, "about Bo's birthday"));
		expect(happened).toEqual(["gone, when bo's list has the thread", "heard"]);
		expect(recordOf(bo, boats)).toBeUndefined();
		expect(recordOf(didi, boats)?.members).not.toContain(talk.idOf("bo"));
	});

	it("puts out only who was in it: ids nobody bears are told to no door, and keep no list in memory", async () => {
		const gone: string[] = [];
		house.core.heard.listen({ onMembersGone: (_thread, ids) => gone.push(...ids) });
		const nobodies = Array.from({ length: 98 }, () => house.makeId());
		const said = {
			...talk.members(boats, [], ["bo"]),
			remove: [talk.idOf("bo"), talk.idOf("cleo"), ...nobodies].sort(),
		};
		expect(await talk.told("alva", said)).toBe("accepted");
		expect(gone).toEqual([talk.idOf("bo")]);
		expect(await talk.membersOf(boats)).toEqual(["alva", "didi"]);
	});

	it("[I5] drops what is known of rights exactly when somebody may have lost one", async () => {
		const { rights } = house.core.writes;
		const before = rights();
		await talk.bring("alva", talk.message(boats, "hello"), talk.rename(boats, "Ships"), talk.dm("alva", "bo"));
		expect(rights()).toBe(before);
		await talk.bring("alva", talk.members(boats, [], ["bo"]));
		expect(rights()).not.toBe(before);
	});
});

describe("what a member wants to be told of a thread", () => {
	const mutesOf = async (name: "alva" | "bo") =>
		(await house.openMember(talk.idOf(name))).getMap("settings").get("mutes");

	it("is theirs alone, the newest wish holds, and none is composed in the future", async () => {
		const later = talk.mute(boats, "nothing");
		const earlier = { ...talk.mute(boats, "all"), composed: "2026-05-01T08:00:00.000Z" };
		const future = { ...talk.mute(house.threadId, "mentions"), composed: "2027-01-01T00:00:00.000Z" };
		for (const wish of [later, earlier, future]) expect(await talk.told("bo", wish)).toBe("done");
		const now = later.composed;
		expect(await mutesOf("bo")).toEqual({
			[boats]: { notify: "nothing", at: now },
			[house.threadId]: { notify: "mentions", at: now },
		});
		expect(await mutesOf("alva")).toEqual({});
	});

	it("is forgotten with the thread when they leave it", async () => {
		await talk.bring("bo", talk.mute(boats, "nothing"), talk.members(boats, [], ["bo"]));
		await talk.bring("alva", talk.members(boats, ["bo"], []));
		expect(await mutesOf("bo")).toEqual({});
	});
});

describe("read marks", () => {
	it("are kept with the time each of them moved, and everybody sees the last one", async () => {
		await talk.bring("alva", talk.message(boats, "one"), talk.message(boats, "two"));
		await talk.bring("bo", talk.read(boats, 2));
		house.pass(5_000);
		await talk.bring("bo", talk.read(boats, 1), talk.read(boats, 3), talk.read(boats, 99));
		const rows = await house.database
			.selectFrom("reads")
			.select(["seq", "at"])
			.where("thread_id", "=", boats)
			.orderBy("seq")
			.execute();
		expect(rows).toEqual([
			{ seq: 2, at: "2026-05-01T08:01:00.000Z" },
			{ seq: 3, at: "2026-05-01T08:01:05.000Z" },
		]);
		const didi = await house.openMember(talk.idOf("didi"));
		expect(recordOf(didi, boats)?.readAt).toEqual({ [talk.idOf("bo")]: "2026-05-01T08:01:05.000Z" });
	});
});
