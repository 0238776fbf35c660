import { afterEach, describe, expect, it } from "vitest";
import { markRestored } from "../../../server/history/restored.ts";
import { cast } from "../../support/cast.ts";
import { firstMorning } from "../../support/core.ts";
import { giveAll, type Holding, holdThread } from "../../support/given-back.ts";
import type { TestServer } from "../../support/server.ts";
import { openTalk, readRows } from "./lost-days.ts";

let house: TestServer;
let threadId: string;
let held: Holding;
afterEach(() => house.close());

const restoredAt = "2026-05-01T09:00:00.000Z";

/** Three messages, a backup, three more, and the backup is put back as `hearth restore` does. */
async function restore(): Promise<void> {
	const talk = await openTalk(1_000);
	({ house, threadId } = talk);
	await talk.say("alva", 3);
	const putBack = await house.backUp();
	await talk.say("alva", 3);
	held = await holdThread(house, threadId);
	await putBack((older) => markRestored(older, restoredAt));
}

const say = async (body: string, id: string | undefined) => {
	const { token } = await house.signedIn("alva");
	return house.ask("POST", `/api/threads/${threadId}/messages`, { token, body: { body, id } });
};

describe("after a restore", () => {
	it("new words wait for two minutes, so that the old ones come back to their own places first", async () => {
		await restore();
		const waits = await say("something new", undefined);
		expect(waits).toMatchObject({ status: 429, body: { error: "rate_limited" } });
		expect(waits.headers.get("retry-after")).toBe("120");
		const alva = await house.signedIn("alva");
		const said = { kind: "message", id: threadId, thread: threadId, composed: restoredAt, body: "from an outbox" };
		expect(await house.app.gate.submit([said], alva)).toEqual([{ kind: "wait", ms: 120_000 }]);
		expect((await house.ask("GET", `/api/threads/${threadId}/messages`, alva)).body.messages).toHaveLength(3);
		house.pass(119_999);
		expect((await say("something new", undefined)).status).toBe(429);
		expect(await giveAll(house, alva, threadId, 3, held)).toMatchObject({ returned: 3, stale: false });
		house.pass(1);
		expect(await say("something new", undefined)).toMatchObject({ status: 201, body: { message: { seq: 7 } } });
	});

	it("what is there already is answered at once, and read marks wait with the words they are about", async () => {
		await restore();
		expect((await say("alva says number 2", held.entries[1]?.id)).status).toBe(200);
		const alva = await house.signedIn("alva");
		const read = await house.ask("PUT", `/api/threads/${threadId}/read`, { token: alva.token, body: { seq: 6 } });
		expect(read.status).toBe(429);
	});

	it("a second start waits for what is left, and the one after not at all", async () => {
		await restore();
		house.pass(90_000);
		await (await house.backUp())(async () => undefined);
		expect((await say("still too early", undefined)).headers.get("retry-after")).toBe("30");
		house.pass(30_000);
		await (await house.backUp())(async () => undefined);
		expect((await say("now it is time", undefined)).status).toBe(201);
	});

	it("a clock that is put back by days does not keep the family silent for days", async () => {
		await restore();
		house.pass(-7 * 24 * 3600_000);
		expect((await say("hello?", undefined)).status).toBe(201);
	});

	it("invites and sign-in links of the old day open no door any more", async () => {
		const talk = await openTalk(1_000);
		({ house } = talk);
		const code = await house.invite("adult");
		const { token } = await house.app.people.links.make((await house.signedIn("alva")).memberId, null, 3600_000);
		const putBack = await house.backUp();
		await putBack((older) => markRestored(older, new Date(firstMorning).toISOString()));
		const accept = await house.ask("POST", "/api/invites/accept", { body: { code, ...cast.eskil } });
		expect(accept).toMatchObject({ status: 410, body: { error: "invite_gone" } });
		expect(await house.ask("POST", "/api/session/link", { body: { token } })).toMatchObject({ status: 410 });
		expect(await readRows(house)).toEqual([]);
	});
});

describe("without a restore", () => {
	it("nothing waits, also when the files were put back by hand", async () => {
		const talk = await openTalk(1_000);
		({ house, threadId } = talk);
		const putBack = await house.backUp();
		await talk.say("alva", 1);
		await putBack(async () => undefined);
		expect((await say("hello", undefined)).status).toBe(201);
	});
});
