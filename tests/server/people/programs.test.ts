import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { threadDocumentName } from "../../../shared/document-names.ts";
import { makeProgram, type ProgramBody } from "../../support/make-program.ts";
import { openRawSync } from "../../support/raw-sync.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

let house: TestServer;
let alva: SignedInPerson;
let threadId: string;
beforeEach(async () => {
	house = await openServer({});
	alva = await house.signedIn("alva");
	threadId = await house.threadId();
});
afterEach(() => house.close());

const make = (body: ProgramBody) => makeProgram(house, alva, body);
const programsOf = async (person: SignedInPerson) =>
	(await house.ask("GET", "/api/tokens", person)).body.programs as { id: string; lastSeenAt: string | null }[];
const say = (token: string, body: string, thread: string) =>
	house.ask("POST", `/api/threads/${thread}/messages`, { token, body: { body } });

describe("making a program", () => {
	it("tells the token once; the list has its name, its scope and when it was last heard of", async () => {
		const body = { name: "Weather", scope: "write", threadId };
		const made = await house.ask("POST", "/api/tokens", { token: alva.token, body });
		expect(made.status).toBe(201);
		expect(made.body).toEqual({
			token: expect.stringMatching(/^[\w-]{43}$/),
			program: { id: expect.any(String), ...body, createdAt: "2026-05-01T08:00:00.000Z" },
		});
		const [listed] = await programsOf(alva);
		expect(listed).toEqual({ ...(made.body.program as object), lastSeenAt: null });
		house.pass(60_000);
		await house.ask("GET", "/api/threads", { token: String(made.body.token) });
		await expect.poll(async () => (await programsOf(alva))[0]?.lastSeenAt).toBe("2026-05-01T08:01:00.000Z");
		const rows = await house.database.selectFrom("devices").selectAll().execute();
		expect(JSON.stringify(rows)).not.toContain(String(made.body.token));
	});

	it("is for adults, in a thread of their own, with a name and a scope", async () => {
		const { token } = alva;
		const post = (asking: { token: string }, body: object) => house.ask("POST", "/api/tokens", { ...asking, body });
		const didi = await house.signedIn("didi");
		expect(await post(didi, { name: "Bot", scope: "read" })).toMatchObject({
			status: 403,
			body: { error: "forbidden" },
		});
		const foreign = { name: "Bot", scope: "read", threadId: alva.memberId };
		expect(await post(alva, foreign)).toMatchObject({ status: 404, body: { error: "thread_not_found" } });
		for (const bad of [{ scope: "read" }, { name: "", scope: "read" }, { name: "Bot", scope: "admin" }]) {
			expect(await post({ token }, bad)).toMatchObject({ status: 400, body: { error: "bad_request" } });
		}
		expect(await programsOf(alva)).toEqual([]);
	});

	it("makes no device of the person's list, and that list cannot end it", async () => {
		const program = await make({ name: "Weather", scope: "read" });
		const { body } = await house.ask("GET", "/api/devices", alva);
		expect((body.devices as { id: string }[]).map(({ id }) => id)).toEqual([alva.deviceId]);
		expect((await house.ask("DELETE", `/api/devices/${program.deviceId}`, alva)).status).toBe(404);
		expect((await house.ask("DELETE", `/api/tokens/${alva.deviceId}`, alva)).status).toBe(404);
	});
});

describe("the end of a program", () => {
	it("[I5] comes in the middle of its pages and of its socket, within a second", async () => {
		for (const body of ["one", "two", "three"]) await say(alva.token, body, threadId);
		const program = await make({ name: "Weather", scope: "write" });
		const page = (cursor: string) => `/api/threads/${threadId}/messages?limit=1${cursor}`;
		const first = await house.ask("GET", page(""), program);
		const sync = await openRawSync(await house.app.listen(), "", {});
		expect(await sync.open(threadDocumentName(threadId, 0), program.token)).toBe("ok");
		const start = performance.now();
		expect((await house.ask("DELETE", `/api/tokens/${program.deviceId}`, alva)).status).toBe(204);
		const second = await house.ask("GET", page(`&cursor=${first.body.nextCursor}`), program);
		expect(second).toMatchObject({ status: 401, body: { error: "unauthenticated", revoked: true } });
		const ended = await sync.until("the end of the socket", () => sync.ended() ?? undefined);
		expect(ended.code).toBe(4401);
		expect(performance.now() - start).toBeLessThan(1_000);
		expect(await programsOf(alva)).toEqual([]);
		expect((await house.ask("DELETE", `/api/tokens/${program.deviceId}`, alva)).status).toBe(404);
	});

	it("[I5] comes in the middle of what it says: what was answered is kept, and nothing after it", async () => {
		const program = await make({ name: "Weather", scope: "write" });
		const saying = Array.from({ length: 8 }, (_, n) => say(program.token, `${n}`, threadId));
		const ending = house.ask("DELETE", `/api/tokens/${program.deviceId}`, alva);
		const statuses = (await Promise.all(saying)).map(({ status }) => status);
		expect((await ending).status).toBe(204);
		expect((await say(program.token, "after", threadId)).status).toBe(401);
		const kept = await house.database
			.selectFrom("entries")
			.select("id")
			.where("by_device", "=", program.deviceId)
			.execute();
		expect(kept).toHaveLength(statuses.filter((status) => status === 201).length);
		expect(statuses.filter((status) => ![201, 401, 404].includes(status))).toEqual([]);
	});

	it("[I5] comes with the removal of whoever made it", async () => {
		const bo = await house.signedIn("bo");
		const told = await house.ask("POST", "/api/tokens", { ...bo, body: { name: "Bot", scope: "write" } });
		const token = String(told.body.token);
		expect((await house.ask("GET", "/api/threads", { token })).status).toBe(200);
		await house.ask("DELETE", `/api/members/${bo.memberId}`, alva);
		expect((await house.ask("GET", "/api/threads", { token })).status).toBe(401);
	});
});
