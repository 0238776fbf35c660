import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

const unknownId = "00000000-0000-7000-8000-000000000000";
let house: TestServer;
let alva: SignedInPerson;
let bo: SignedInPerson;
let family: string;
beforeAll(async () => {
	house = await openServer({});
	alva = await house.signedIn("alva");
	bo = await house.signedIn("bo");
	family = await house.threadId();
});
afterAll(() => house.close());

const say = async (who: SignedInPerson, body: string): Promise<number> => {
	const told = await house.ask("POST", `/api/threads/${family}/messages`, { ...who, body: { body } });
	return (told.body.message as { seq: number }).seq;
};
const listed = async (who: SignedInPerson) => {
	const { body } = await house.ask("GET", "/api/threads", who);
	return (body.threads as { unreadCount: number; lastMessage: { body: string } | null }[])[0];
};
const markRead = (who: SignedInPerson, seq: unknown) =>
	house.ask("PUT", `/api/threads/${family}/read`, { ...who, body: { seq } });

describe("the family thread", () => {
	it("is found, wrapped where it is asked for and flat where it is read", async () => {
		const found = await house.ask("POST", "/api/threads", { ...bo, body: { kind: "family" } });
		expect(found.status).toBe(200);
		expect(found.body.thread).toEqual({
			id: family,
			kind: "family",
			title: "Family Chat",
			memberIds: [alva.memberId, bo.memberId],
			memberNames: ["Alva", "Bo"],
			members: [
				{ userId: alva.memberId, name: "Alva", role: "owner" },
				{ userId: bo.memberId, name: "Bo", role: "adult" },
			],
			createdAt: "2026-05-01T08:00:00.000Z",
			updatedAt: "2026-05-01T08:00:00.000Z",
		});
		const read = await house.ask("GET", `/api/threads/${family}`, bo);
		expect(read.body).toEqual(found.body.thread);
	});

	it("[I5] is not there for a member who is out of it, nor is an unknown one, in the same words", async () => {
		const cleo = await house.signedIn("cleo");
		await house.database.deleteFrom("thread_members").where("member_id", "=", cleo.memberId).execute();
		const answers = await Promise.all(
			[family, unknownId, "not-an-id"].flatMap((id) => [
				house.ask("GET", `/api/threads/${id}`, cleo),
				house.ask("GET", `/api/threads/${id}/messages`, cleo),
				house.ask("POST", `/api/threads/${id}/messages`, { ...cleo, body: { body: "hello?" } }),
				house.ask("POST", `/api/threads/${id}/messages`, { ...cleo, body: { body: "" } }),
				house.ask("PUT", `/api/threads/${id}/read`, { ...cleo, body: { seq: 1 } }),
				house.ask("PUT", `/api/threads/${id}/read`, { ...cleo, body: { seq: 0 } }),
			]),
		);
		for (const told of answers) expect(told).toMatchObject({ status: 404, body: { error: "thread_not_found" } });
		expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
		expect((await house.ask("GET", "/api/threads", cleo)).body.threads).toEqual([]);
		expect((await house.ask("POST", "/api/threads", { ...cleo, body: { kind: "family" } })).status).toBe(404);
	});
});

describe("other threads", () => {
	it.each([
		["nobody", { kind: "dm" }, 400, "member_ids_required"],
		["nobody", {}, 400, "member_ids_required"],
		["nobody", { memberIds: [] }, 400, "member_ids_required"],
		["an unknown member", { kind: "group", memberIds: [unknownId] }, 400, "unknown_member"],
		["what is no id", { memberIds: ["bo"] }, 400, "bad_request"],
	])("with %s are refused (%#)", async (_whom, body, status, error) => {
		expect(await house.ask("POST", "/api/threads", { ...alva, body })).toMatchObject({ status, body: { error } });
	});

	it("with only myself are refused, and with an unknown one beside others", async () => {
		const ask = (memberIds: string[]) => house.ask("POST", "/api/threads", { ...alva, body: { memberIds } });
		expect(await ask([alva.memberId])).toMatchObject({ status: 400, body: { error: "member_ids_required" } });
		expect(await ask([bo.memberId, unknownId])).toMatchObject({ status: 400, body: { error: "unknown_member" } });
	});
});

describe("the thread list and read marks", () => {
	it("tells the latest message, and how many of the others' I have not read", async () => {
		house.pass(60_000);
		await say(alva, "one");
		await say(alva, "two");
		expect(await listed(bo)).toMatchObject({ unreadCount: 2, lastMessage: { body: "two", authorId: alva.memberId } });
		expect(await listed(alva)).toMatchObject({ unreadCount: 0, updatedAt: "2026-05-01T08:01:00.000Z" });
	});

	it("reading counts up to where I read, never back, never beyond the end", async () => {
		house.pass(60_000);
		const seq = await say(alva, "three");
		expect(await markRead(bo, seq - 1)).toMatchObject({ status: 204, text: "" });
		expect(await listed(bo)).toMatchObject({ unreadCount: 1 });
		await markRead(bo, 1);
		expect(await listed(bo)).toMatchObject({ unreadCount: 1 });
		expect((await markRead(bo, 1_000_000)).status).toBe(204);
		expect(await listed(bo)).toMatchObject({ unreadCount: 0 });
		await say(alva, "four");
		expect(await listed(bo)).toMatchObject({ unreadCount: 1 });
	});

	it("reading nothing is nothing", async () => {
		expect((await markRead(bo, 0)).status).toBe(204);
		expect(await listed(bo)).toMatchObject({ unreadCount: 1 });
	});

	it.each([-1, 1.5, "2", null, 1e300])("a mark of %s is refused", async (seq) => {
		expect(await markRead(bo, seq)).toMatchObject({ status: 400, body: { error: "bad_request" } });
	});
});
