import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { dmThreadId } from "../../../shared/dm-thread-id.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

let house: TestServer;
let alva: SignedInPerson;
let bo: SignedInPerson;
let cleo: SignedInPerson;
beforeAll(async () => {
	house = await openServer({});
	alva = await house.signedIn("alva");
	bo = await house.signedIn("bo");
	cleo = await house.signedIn("cleo");
});
beforeEach(() => house.pass(60_000));
afterAll(() => house.close());

type Thread = { id: string; kind: string; title: string; memberIds: string[] };
const start = (who: SignedInPerson, body: object) => house.ask("POST", "/api/threads", { ...who, body });
const started = async (who: SignedInPerson, body: object) => (await start(who, body)).body.thread as Thread;
const change = (who: SignedInPerson, id: string, body: object) =>
	house.ask("PATCH", `/api/threads/${id}`, { ...who, body });
const read = (who: SignedInPerson, id: string) => house.ask("GET", `/api/threads/${id}`, who);

describe("a dm", () => {
	it("is made once, whoever of the two asks and whatever id they bring, and bears the other's name", async () => {
		const made = await start(alva, {
			kind: "dm",
			memberIds: [bo.memberId],
			id: "01900000-0000-7000-8000-00000000000a",
			title: "Us",
		});
		expect(made.status).toBe(201);
		const id = dmThreadId(alva.memberId, bo.memberId);
		expect(made.body.thread).toMatchObject({
			id,
			kind: "dm",
			title: "Bo",
			memberIds: [alva.memberId, bo.memberId].sort(),
		});
		expect(await start(bo, { memberIds: [alva.memberId] })).toMatchObject({
			status: 200,
			body: { thread: { id, title: "Alva" } },
		});
		expect((await read(cleo, id)).status).toBe(404);
	});

	it("asked for by both at once is one", async () => {
		const told = await Promise.all([
			start(cleo, { memberIds: [bo.memberId] }),
			start(bo, { memberIds: [cleo.memberId] }),
		]);
		expect(told.map(({ status }) => status).sort()).toEqual([200, 201]);
		expect(new Set(told.map(({ body }) => (body.thread as Thread).id)).size).toBe(1);
	});

	it("with oneself holds notes, and one of three is none", async () => {
		const notes = { kind: "dm", memberIds: [alva.memberId] };
		expect(await start(alva, notes)).toMatchObject({
			status: 201,
			body: { thread: { title: "Alva", memberIds: [alva.memberId] } },
		});
		expect(await start(alva, { kind: "dm", memberIds: [bo.memberId, cleo.memberId] })).toMatchObject({
			status: 400,
			body: { error: "bad_request", field: "memberIds" },
		});
	});

	it("has neither another title nor other members", async () => {
		const { id } = await started(alva, { memberIds: [bo.memberId] });
		for (const body of [{ title: "Us" }, { memberIds: [alva.memberId, bo.memberId, cleo.memberId] }])
			expect(await change(alva, id, body)).toMatchObject({ status: 403, body: { error: "not_allowed" } });
	});
});

describe("a group", () => {
	it("is made under the id that is brought, once, and found by whoever is in it", async () => {
		const id = "01900000-0000-7000-8000-0000000000b1";
		const body = { memberIds: [bo.memberId, cleo.memberId], id };
		expect(await start(alva, body)).toMatchObject({
			status: 201,
			body: { thread: { id, kind: "group", title: "Bo, Cleo" } },
		});
		expect(await start(alva, body)).toMatchObject({ status: 200, body: { thread: { id } } });
		expect(await start(bo, { kind: "group", memberIds: [alva.memberId], id })).toMatchObject({
			status: 200,
			body: { thread: { title: "Alva, Cleo" } },
		});
	});

	it("[I5] under an id of others' or of a dm is refused and tells nothing of it", async () => {
		const { id } = await started(alva, { kind: "group", memberIds: [bo.memberId] });
		const body = { kind: "group", memberIds: [bo.memberId], id };
		expect(await start(cleo, body)).toMatchObject({ status: 400, body: { error: "id_taken" } });
		const dm = { ...body, id: dmThreadId(alva.memberId, cleo.memberId) };
		expect(await start(cleo, dm)).toMatchObject({ status: 400, body: { error: "bad_request", field: "id" } });
	});

	it("of two requests with one id at once is one group", async () => {
		const body = { kind: "group", memberIds: [bo.memberId, cleo.memberId], id: "01900000-0000-7000-8000-0000000000b2" };
		const told = await Promise.all([
			start(alva, body),
			start(bo, { ...body, memberIds: [alva.memberId, cleo.memberId] }),
		]);
		expect(told.map(({ status }) => status).sort()).toEqual([200, 201]);
	});

	it("is given a title and other members, and left", async () => {
		const { id } = await started(alva, { memberIds: [bo.memberId, cleo.memberId], title: "Boats" });
		expect(await change(bo, id, { title: "Ships", memberIds: [alva.memberId, bo.memberId] })).toMatchObject({
			status: 200,
			body: { id, title: "Ships", memberIds: [alva.memberId, bo.memberId].sort() },
		});
		expect((await read(cleo, id)).status).toBe(404);
		expect(await change(cleo, id, { title: "Mine" })).toMatchObject({
			status: 404,
			body: { error: "thread_not_found" },
		});
		expect(await change(bo, id, { memberIds: [alva.memberId] })).toMatchObject({
			status: 200,
			body: { memberIds: [alva.memberId] },
		});
		expect((await read(bo, id)).status).toBe(404);
		expect((await change(alva, id, {})).body).toMatchObject({ title: "Ships", memberIds: [alva.memberId] });
	});

	it("counts and shows nothing but messages", async () => {
		const { id } = await started(alva, { kind: "group", memberIds: [bo.memberId] });
		await change(alva, id, { title: "Garden" });
		const ofBo = async () =>
			((await house.ask("GET", "/api/threads", bo)).body.threads as { id: string }[]).find((one) => one.id === id);
		expect(await ofBo()).toMatchObject({ unreadCount: 0, lastMessage: null, title: "Garden" });
		const say = (body: string) => house.ask("POST", `/api/threads/${id}/messages`, { ...alva, body: { body } });
		await say("one");
		for (const title of ["Beds", "Seeds", "Weeds"]) await change(alva, id, { title });
		await say("two");
		await change(alva, id, { title: "Garden" });
		expect(await ofBo()).toMatchObject({ unreadCount: 2, lastMessage: { body: "two" } });
		const page = async (query: string) => {
			const { body } = await house.ask("GET", `/api/threads/${id}/messages?${query}`, bo);
			const { messages, nextCursor } = body as { messages: { body: string; id: string }[]; nextCursor: string | null };
			return { words: messages.map((one) => one.body), next: nextCursor };
		};
		for (const [order, words] of [
			["asc", ["one", "two"]],
			["desc", ["two", "one"]],
		] as const) {
			expect(await page(`order=${order}`)).toEqual({ words, next: null });
			const first = await page(`order=${order}&limit=1`);
			expect(first.words).toEqual(words.slice(0, 1));
			expect(await page(`order=${order}&limit=1&cursor=${first.next}`)).toEqual({ words: words.slice(1), next: null });
		}
	});
});

describe("what I want to be told of a thread", () => {
	it.each([
		[true, "nothing"],
		[false, "all"],
		["mentions", "mentions"],
	] as const)("muted: %s is kept", async (muted, notify) => {
		const family = await house.threadId();
		expect((await change(bo, family, { muted })).status).toBe(200);
		const row = await house.database
			.selectFrom("mutes")
			.select("notify")
			.where("member_id", "=", bo.memberId)
			.executeTakeFirst();
		expect(row).toEqual({ notify });
	});
});

describe("who has read a message", () => {
	it("is told with the time their mark first passed it, to those in the thread alone", async () => {
		const { id } = await started(alva, { memberIds: [bo.memberId, cleo.memberId], title: "Reading" });
		const said: { id: string; seq: number }[] = [];
		for (const body of ["one", "two"]) {
			const told = await house.ask("POST", `/api/threads/${id}/messages`, { ...alva, body: { body } });
			said.push(told.body.message as { id: string; seq: number });
		}
		const [one, two] = said as [{ id: string; seq: number }, { id: string; seq: number }];
		const mark = (who: SignedInPerson, seq: number) =>
			house.ask("PUT", `/api/threads/${id}/read`, { ...who, body: { seq } });
		await mark(alva, two.seq);
		await mark(bo, one.seq);
		house.pass(1_000);
		await mark(cleo, two.seq);
		await mark(bo, two.seq);
		const readsOf = (who: SignedInPerson, mid: string) =>
			house.ask("GET", `/api/threads/${id}/messages/${mid}/reads`, who);
		const [byBo, byCleo, ...others] = (await readsOf(bo, one.id)).body.reads as { memberId: string; at: string }[];
		expect([byBo?.memberId, byCleo?.memberId, others]).toEqual([bo.memberId, cleo.memberId, []]);
		expect(Date.parse(byCleo?.at ?? "") - Date.parse(byBo?.at ?? "")).toBe(1_000);
		const both = (await readsOf(bo, two.id)).body.reads as { at: string }[];
		expect(both.map(({ at }) => at)).toEqual([byCleo?.at, byCleo?.at]);
		expect(await readsOf(bo, id)).toMatchObject({ status: 404, body: { error: "not_found" } });
		await change(cleo, id, { memberIds: [alva.memberId, bo.memberId] });
		expect((await readsOf(cleo, one.id)).status).toBe(404);
		expect((await readsOf(bo, one.id)).body.reads).toHaveLength(1);
	});
});
