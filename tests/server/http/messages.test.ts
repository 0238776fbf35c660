import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

let house: TestServer;
let alva: SignedInPerson;
let bo: SignedInPerson;
let path: string;
beforeAll(async () => {
	house = await openServer({ SEGMENT_MESSAGES: "5" });
	alva = await house.signedIn("alva");
	bo = await house.signedIn("bo");
	path = `/api/threads/${await house.threadId()}/messages`;
});
afterAll(() => house.close());

type Message = { id: string; seq: number; body: string };
const post = (who: SignedInPerson, body: unknown) => house.ask("POST", path, { ...who, body });
const page = async (query: string) => {
	const told = await house.ask("GET", `${path}?${query}`, bo);
	expect(told.status, told.text).toBe(200);
	return told.body as { messages: Message[]; nextCursor: string | null };
};
const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;

describe("saying something", () => {
	it("answers with the message once it is on disk", async () => {
		const told = await post(alva, { body: "Good morning" });
		expect(told.status).toBe(201);
		expect(told.body.message).toEqual({
			id: expect.stringMatching(/^[0-9a-f-]{36}$/),
			threadId: await house.threadId(),
			seq: 1,
			authorId: alva.memberId,
			author: { id: alva.memberId, name: "Alva" },
			body: "Good morning",
			fileIds: [],
			attachments: [],
			reactions: [],
			createdAt: "2026-05-01T08:00:00.000Z",
			composedAt: "2026-05-01T08:00:00.000Z",
		});
	});

	it("keeps my id, when I wrote it, and what it answers", async () => {
		const composedAt = "2026-04-30T20:00:00+02:00";
		const first = (await page("limit=1")).messages[0]?.id;
		const told = await post(bo, { body: "From the tunnel", id: id(1), composedAt, replyTo: first });
		expect(told.body.message).toMatchObject({
			...{ id: id(1), seq: 2, replyTo: first },
			composedAt: "2026-04-30T18:00:00.000Z",
			createdAt: "2026-05-01T08:00:00.000Z",
		});
	});

	it("[I3] says it once, however often the same id comes", async () => {
		const again = await post(bo, { body: "other words", id: id(1) });
		expect(again).toMatchObject({ status: 200, body: { message: { id: id(1), seq: 2, body: "From the tunnel" } } });
		const twice = await Promise.all([
			post(alva, { body: "at once", id: id(2) }),
			post(alva, { body: "at once", id: id(2) }),
		]);
		expect(twice.map(({ status }) => status).sort()).toEqual([200, 201]);
		expect((await page("limit=200")).messages).toHaveLength(3);
	});

	it("refuses an id that is somebody else's, without their words", async () => {
		const told = await post(alva, { body: "mine now", id: id(1) });
		expect(told).toMatchObject({ status: 400, body: { error: "id_taken" } });
		expect(told.text).not.toContain("tunnel");
	});

	it.each([
		[{}, "empty_message"],
		[{ body: " \n\t " }, "empty_message"],
		[{ body: "", fileIds: [] }, "empty_message"],
		[{ body: "é".repeat(8_193) }, "body_too_long"],
		[{ body: "half a \ud83d face" }, "bad_text"],
		[{ body: "look", fileIds: [id(9)] }, "unknown_file"],
		[{ body: "what?", replyTo: id(9) }, "unknown_message"],
		[{ body: "when?", composedAt: "yesterday" }, "bad_request"],
		[{ body: "who?", id: "not-an-id" }, "bad_request"],
		[{ body: 5 }, "bad_request"],
	])("refuses what cannot be said (%#)", async (body, error) => {
		expect(await post(alva, body)).toMatchObject({ status: 400, body: { error } });
	});

	it("a slip does not use an id up", async () => {
		expect((await post(alva, { body: " ", id: id(3) })).status).toBe(400);
		expect((await post(alva, { body: "now with words", id: id(3) })).status).toBe(201);
	});

	it("takes exactly as much as fits", async () => {
		expect((await post(alva, { body: "é".repeat(8_192) })).status).toBe(201);
	});
});

describe("reading page by page", () => {
	it("[I4] goes through everything once, both ways, over all segments", async () => {
		house.pass(60_000);
		for (let count = 0; count < 12; count += 1) await post(alva, { body: `line ${count}` });
		const total = (await page("limit=200")).messages.length;
		for (const order of ["asc", "desc"]) {
			const seen: number[] = [];
			let cursor: string | null = null;
			do {
				const next = await page(`limit=4&order=${order}${cursor === null ? "" : `&cursor=${cursor}`}`);
				seen.push(...next.messages.map(({ seq }) => seq));
				cursor = next.nextCursor;
			} while (cursor !== null);
			const expected = Array.from({ length: total }, (_, index) => index + 1);
			expect(seen).toEqual(order === "asc" ? expected : expected.reverse());
		}
	});

	it("ends with a null cursor, also when the last page is exactly full", async () => {
		const { messages } = await page("limit=200");
		expect(await page(`limit=${messages.length}`)).toMatchObject({ nextCursor: null });
		expect(await page(`cursor=${messages.at(-1)?.id}`)).toEqual({ messages: [], nextCursor: null });
	});

	it("begins at the beginning, fifty at a time, when nothing is said", async () => {
		house.pass(60_000);
		for (let count = 0; count < 40; count += 1) {
			house.pass(1_000);
			await post(bo, { body: `later ${count}` });
		}
		const { messages, nextCursor } = await page("");
		expect(messages).toHaveLength(50);
		expect(messages[0]?.seq).toBe(1);
		expect(nextCursor).toBe(messages[49]?.id);
	});

	it.each(["limit=0", "limit=201", "limit=ten", "limit=-1", "limit=1.5", "limit=", "order=up", "order="])(
		"refuses %s",
		async (query) => {
			expect(await house.ask("GET", `${path}?${query}`, bo)).toMatchObject({
				status: 400,
				body: { error: "bad_request" },
			});
		},
	);

	it.each([id(9), "x", ""])("refuses to go on from %j, which is not in this thread", async (cursor) => {
		expect(await house.ask("GET", `${path}?cursor=${cursor}`, bo)).toMatchObject({
			status: 400,
			body: { error: "bad_cursor" },
		});
	});
});

describe("saying too much", () => {
	it("waits after twenty messages in ten seconds, with the time to wait, and by composed time for what is older", async () => {
		house.pass(60_000);
		for (let count = 0; count < 20; count += 1) expect((await post(alva, { body: `quick ${count}` })).status).toBe(201);
		const told = await post(alva, { body: "one too many", id: id(50) });
		expect(told).toMatchObject({ status: 429, body: { error: "rate_limited" } });
		expect(told.headers.get("retry-after")).toBe("10");
		const older = { body: "written in the tunnel", composedAt: "2026-04-30T10:00:00Z" };
		expect((await post(alva, older)).status).toBe(201);
		expect((await post(bo, { body: "Bo is not Alva" })).status).toBe(201);
		house.pass(10_000);
		expect((await post(alva, { body: "one too many", id: id(50) })).status).toBe(201);
	});
});
