import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ImportAnswer, ImportedMessageBody } from "../../../shared/api/imports.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

let house: TestServer;
let alva: SignedInPerson;
let bo: SignedInPerson;
let group: string;

beforeEach(async () => {
	house = await openServer({});
	[alva, bo] = [await house.signedIn("alva"), await house.signedIn("bo")];
	group = await begin(bo);
});
afterEach(() => house.close());

async function begin(other: SignedInPerson): Promise<string> {
	const body = { kind: "group", memberIds: [other.memberId], title: "Summers" };
	const told = await house.ask("POST", "/api/threads", { token: alva.token, body });
	return (told.body.thread as { id: string }).id;
}
const idOf = (number: number) => `015f0000-0000-7000-8000-${String(number).padStart(12, "0")}`;
const message = (number: number, more: Partial<ImportedMessageBody> = {}): ImportedMessageBody => ({
	id: idOf(number),
	body: `number ${number}`,
	imported: { from: "Oma", at: "2019-07-01T12:00:00.000Z" },
	...more,
});
const bring = (who: SignedInPerson, messages: readonly ImportedMessageBody[], thread = group) =>
	house.ask("POST", `/api/threads/${thread}/import`, { token: who.token, body: { messages } });
async function listed(): Promise<Record<string, unknown>[]> {
	const told = await house.ask("GET", `/api/threads/${group}/messages?limit=200`, { token: bo.token });
	return told.body.messages as Record<string, unknown>[];
}

describe("messages that were written elsewhere", () => {
	it("come in their order, with whom they are from, and answer each other", async () => {
		const answers = message(2, {
			replyTo: idOf(1),
			imported: { from: "Bosse", member: bo.memberId, at: "2019-07-02T12:00:00.000Z" },
		});
		const told = await bring(alva, [message(1), answers]);
		expect(told).toMatchObject({ status: 200, body: { taken: [idOf(1), idOf(2)], refused: [], waitMs: 0 } });
		expect(await listed()).toMatchObject([
			{ id: idOf(1), authorId: alva.memberId, body: "number 1", imported: { from: "Oma" } },
			{ id: idOf(2), authorId: alva.memberId, replyTo: idOf(1), imported: { from: "Bosse", member: bo.memberId } },
		]);
	});

	it("[I3] come once, whoever brings them again, and in whatever pieces", async () => {
		await bring(alva, [message(1), message(2)]);
		const before = await listed();
		const again = (await bring(bo, [message(2), message(1)])).body as ImportAnswer;
		expect([again.taken.toSorted(), again.refused]).toEqual([[idOf(1), idOf(2)], []]);
		expect(await listed()).toEqual(before);
		await bring(alva, [message(1), message(2), message(3)]);
		expect((await listed()).map(({ id }) => id)).toEqual([1, 2, 3].map(idOf));
	});

	it("[I9] do not come back where they were deleted", async () => {
		await bring(alva, [message(1), message(2)]);
		const path = `/api/threads/${group}/messages/${idOf(1)}`;
		expect((await house.ask("DELETE", path, { token: alva.token })).status).toBe(204);
		expect((await bring(alva, [message(1), message(2)])).body).toMatchObject({ refused: [], waitMs: 0 });
		expect((await listed()).find(({ id }) => id === idOf(1))?.body ?? null).toBe(null);
		const rows = await house.database.selectFrom("entries").select("entry").execute();
		expect(rows.some(({ entry }) => entry.includes('number 1"'))).toBe(false);
		expect(rows.filter(({ entry }) => entry.includes("Oma"))).toHaveLength(1);
	});

	it("tell which of them are there, so that no photo is made ready in vain", async () => {
		await bring(alva, [message(1)]);
		const ask = (who: SignedInPerson) =>
			house.ask("POST", `/api/threads/${group}/import/known`, { token: who.token, body: { ids: [1, 2].map(idOf) } });
		expect((await ask(bo)).body).toEqual({ known: [idOf(1)] });
		expect((await ask(await house.signedIn("cleo"))).status).toBe(404);
	});

	it("[I5] are refused to a child, to strangers to the group, in the family's thread, and of nobody known", async () => {
		const didi = await house.signedIn("didi");
		expect((await bring(didi, [message(1)], await begin(didi))).body.error).toBe("not_allowed");
		expect((await bring(await house.signedIn("cleo"), [message(1)])).body.error).toBe("thread_not_found");
		expect((await bring(alva, [message(1)], await house.threadId())).body.error).toBe("not_allowed");
		const unknown = message(1, { imported: { from: "Oma", member: idOf(9), at: "2019-07-01T12:00:00.000Z" } });
		expect((await bring(alva, [unknown])).body.error).toBe("unknown_member");
		expect((await bring(alva, [message(1, { body: " " }), message(2)])).body).toMatchObject({
			taken: [idOf(2)],
			refused: [{ id: idOf(1), code: "empty_message" }],
		});
		// None of it used up an id.
		expect((await bring(alva, [message(1)])).body).toMatchObject({ taken: [idOf(1)], refused: [] });
	});

	it("expect their files from whoever brings them", async () => {
		const file = { id: idOf(50), name: "lake.txt", type: "text/plain", size: 4, shownAs: "file" as const };
		await bring(alva, [message(1, { body: "", files: [file] })]);
		expect((await listed())[0]).toMatchObject({ attachments: [{ id: idOf(50), status: "pending" }] });
		const announce = (who: SignedInPerson) =>
			house.ask("POST", "/api/files", {
				token: who.token,
				body: { id: idOf(50), filename: "lake.txt", mimetype: "text/plain", size: 4 },
			});
		expect((await announce(bo)).body.error).toBe("id_taken");
		expect((await announce(alva)).status).toBe(200);
	});

	it("are no more than a request's worth at once", async () => {
		const many = Array.from({ length: 201 }, (_, index) => message(index));
		expect((await bring(alva, many)).status).toBe(400);
		const large = Array.from({ length: 20 }, (_, index) => message(index, { body: "x".repeat(16 * 1024) }));
		expect((await bring(alva, large)).status).toBe(413);
		expect((await bring(alva, large.slice(0, 12))).status).toBe(200);
	});

	it("leave nothing unread, and are in nobody's way", async () => {
		await bring(
			alva,
			Array.from({ length: 200 }, (_, index) => message(index)),
		);
		const { body } = await house.ask("GET", "/api/threads", { token: bo.token });
		expect((body.threads as Record<string, unknown>[]).find(({ id }) => id === group)).toMatchObject({
			unreadCount: 0,
		});
		const own = await house.ask("POST", `/api/threads/${group}/messages`, {
			token: alva.token,
			body: { body: "hello" },
		});
		expect(own.status).toBe(201);
	});
});
