import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { threadDocumentName } from "../../../shared/document-names.ts";
import { cast } from "../../support/cast.ts";
import { memberDocument } from "../../support/given-back.ts";
import { openRawSync } from "../../support/raw-sync.ts";
import { openWords } from "../../support/say-to-gate.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

let house: TestServer;
let words: ReturnType<typeof openWords>;
let alva: SignedInPerson;
let bo: SignedInPerson;
let cleo: SignedInPerson;
let didi: SignedInPerson;
/** A group of Cleo's with Alva and Didi, whose adult Bo is not in it. */
let boats: string;
beforeEach(async () => {
	house = await openServer({});
	words = openWords(house);
	alva = await house.signedIn("alva");
	bo = await house.signedIn("bo");
	cleo = await house.signedIn("cleo");
	const body = { ...cast.didi, role: "child", allowed: [cleo.memberId] };
	expect((await house.ask("POST", "/api/members", { token: bo.token, body })).status).toBe(201);
	didi = await house.signInAgain("didi");
	boats = words.id();
	expect(await words.startGroup(boats, "Boats", cleo, alva, didi)).toBe("accepted");
});
afterEach(() => house.close());

const canary = "5b1e7f0c a word between children";
const allow = (...people: SignedInPerson[]) =>
	house.ask("PUT", `/api/members/${didi.memberId}/allowed`, {
		token: bo.token,
		body: { memberIds: words.ids(...people) },
	});
const threadsOf = (by: SignedInPerson) => house.ask("GET", `/api/members/${didi.memberId}/threads`, by);
const takeOut = (by: SignedInPerson, thread: string) =>
	house.ask("DELETE", `/api/members/${didi.memberId}/threads/${thread}`, by);
const membersOf = async (thread: string) =>
	((await house.ask("GET", `/api/threads/${thread}`, cleo)).body.memberNames as string[]).toSorted();

describe("a child's conversations", () => {
	it("are told to its adults by who is in them and how they are called, without a word of what was said", async () => {
		await words.startDm(cleo, didi);
		await words.say(cleo, words.dmOf(cleo, didi), canary);
		await words.say(didi, boats, canary);
		const told = await threadsOf(bo);
		expect(told.body.threads).toHaveLength(3);
		expect(told.body.threads).toEqual(
			expect.arrayContaining([
				{ id: words.dmOf(cleo, didi), kind: "dm", title: "Cleo", memberIds: words.ids(cleo, didi) },
				expect.objectContaining({ id: boats, kind: "group", title: "Boats" }),
				expect.objectContaining({ kind: "family", title: "Family Chat" }),
			]),
		);
		expect(told.text).not.toContain(canary);
		expect((await threadsOf(alva)).status).toBe(200);
		for (const other of [cleo, didi]) expect((await threadsOf(other)).status).toBe(403);
	});

	it("[I5] give nothing of the child's dms to its adults, by no route and in no document", async () => {
		const dm = words.dmOf(cleo, didi);
		await words.startDm(cleo, didi);
		await words.say(didi, dm, canary);
		const { id } = (
			(await house.ask("GET", `/api/threads/${dm}/messages`, didi)).body.messages as { id: string }[]
		)[0] ?? {
			id: "",
		};
		const { body } = await house.ask("GET", "/api/openapi.json", {});
		const gets = Object.entries(body.paths as Record<string, object>).filter(([, methods]) => "get" in methods);
		expect(gets.length).toBeGreaterThan(15);
		for (const adult of [bo, alva]) {
			for (const [path] of gets) {
				const filled = path.replace("{id}", path.includes("/members/") ? didi.memberId : dm).replace("{mid}", id);
				const told = await house.ask("GET", filled.replace("{number}", "0").replace("{threadId}", dm), adult);
				expect([filled, told.text.includes(canary)]).toEqual([filled, false]);
				if (filled.includes(dm)) expect([filled, told.status]).toEqual([filled, 404]);
			}
			const document = JSON.stringify((await memberDocument(house, adult.memberId)).toJSON());
			expect(document).not.toContain(canary);
			expect(document).not.toContain(dm);
		}
	});

	it("[I5] are not opened to its adults on /sync, and not one byte of them comes", async () => {
		const url = await house.app.listen();
		const dm = words.dmOf(cleo, didi);
		await words.startDm(cleo, didi);
		await words.say(didi, dm, canary);
		const name = threadDocumentName(dm, 0);
		for (const adult of [bo, alva]) {
			const sync = await openRawSync(url, "", {});
			expect(await sync.open(name, adult.token)).toBe("thread_not_found");
			await words.say(didi, dm, canary);
			expect(await sync.open(`member/${didi.memberId}`, adult.token)).toBe("thread_not_found");
			const bytes = sync.frames.map(({ payload }) => Buffer.from(payload).toString("latin1")).join();
			expect(bytes).not.toContain(canary);
			sync.close();
		}
		const own = await openRawSync(url, "", {});
		expect(await own.open(name, didi.token)).toBe("ok");
		own.close();
	});
});

describe("taking a child out of a group", () => {
	it("[I2][I5] is for its adults, stands in the group as their word, and ends the child's documents at once", async () => {
		const url = await house.app.listen();
		const sync = await openRawSync(url, "", {});
		const name = threadDocumentName(boats, 0);
		expect(await sync.open(name, didi.token)).toBe("ok");
		for (const other of [cleo, didi]) expect((await takeOut(other, boats)).status).toBe(403);
		expect((await takeOut(bo, boats)).status).toBe(204);
		const closed = await sync.until("the end of the document", () =>
			sync.frames.find(({ document, opcode }) => document === name && opcode === 7),
		);
		expect(Buffer.from(closed.payload).toString()).toContain("removed");
		expect(await membersOf(boats)).toEqual(["Alva", "Cleo"]);
		expect((await house.ask("GET", `/api/threads/${boats}`, didi)).status).toBe(404);
		expect(await words.say(didi, boats, "wait!")).toBe("thread_not_found");
		const rows = await house.database.selectFrom("entries").select("entry").where("thread_id", "=", boats).execute();
		expect(rows.map(({ entry }) => JSON.parse(entry))).toMatchObject([
			{ seq: 1, kind: "start" },
			{ seq: 2, kind: "members", by: bo.memberId, add: [], remove: [didi.memberId] },
		]);
		// The group goes on from there.
		expect(await words.say(cleo, boats, "so long, Didi")).toBe("accepted");
		sync.close();
	});

	it("is not for what is no group, nor for one the child is not in", async () => {
		await words.startDm(didi, cleo);
		const notAllowed = { status: 403, body: { error: "not_allowed" } };
		expect(await takeOut(bo, words.dmOf(didi, cleo))).toMatchObject(notAllowed);
		expect(await takeOut(bo, await house.threadId())).toMatchObject(notAllowed);
		const notFound = { status: 404, body: { error: "thread_not_found" } };
		expect(await takeOut(bo, words.id())).toMatchObject(notFound);
		await takeOut(bo, boats);
		expect(await takeOut(bo, boats)).toMatchObject(notFound);
	});
});

describe("taking somebody off a child's list", () => {
	it("[I5] takes the child out of the groups with them, and of no others", async () => {
		const family = words.id();
		await words.startGroup(family, "Only us", bo, alva, didi);
		expect((await allow()).status).toBe(200);
		expect(await membersOf(boats)).toEqual(["Alva", "Cleo"]);
		const left = ((await threadsOf(bo)).body.threads as { id: string }[]).map(({ id }) => id);
		expect(left.sort()).toEqual([family, await house.threadId()].sort());
		expect(await words.say(didi, family, "still here")).toBe("accepted");
		// Nobody who is not allowed brings the child back.
		expect(await words.members(cleo, boats, [didi.memberId], [])).toBe("not_allowed");
		await allow(cleo);
		expect(await words.members(cleo, boats, [didi.memberId], [])).toBe("accepted");
	});

	it("[I2] is all of it or nothing: a disk that fails leaves list and group as they were", async () => {
		await house.database.schema.alterTable("entries").renameTo("entries_away").execute();
		expect((await allow()).status).toBe(500);
		await house.database.schema.alterTable("entries_away").renameTo("entries").execute();
		expect(await membersOf(boats)).toEqual(["Alva", "Cleo", "Didi"]);
		const listed = await house.ask("GET", `/api/members/${didi.memberId}/allowed`, bo);
		expect(listed.body.memberIds).toEqual(words.ids(alva, bo, cleo));
		expect(await words.say(didi, boats, "as before")).toBe("accepted");
		expect((await allow()).status).toBe(200);
		expect(await membersOf(boats)).toEqual(["Alva", "Cleo"]);
		expect(await words.say(cleo, boats, "and on")).toBe("accepted");
	});

	it("at the same moment as they write in the group: what was sent first stays, and the child is out", async () => {
		const [said, taken, late] = await Promise.all([
			words.say(cleo, boats, "before"),
			allow(),
			words.say(didi, boats, "me too"),
		]);
		expect([said, taken.status]).toEqual(["accepted", 200]);
		expect(["accepted", "thread_not_found"]).toContain(late);
		expect(await words.say(didi, boats, "after")).toBe("thread_not_found");
		const rows = await house.database.selectFrom("entries").select("seq").where("thread_id", "=", boats).execute();
		expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1));
	});
});
