import { hash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSeals } from "../../../server/history/seals.ts";
import type { GiveBackBody, GivenEntry } from "../../../shared/api/history.ts";
import { nextHash } from "../../../shared/history.ts";
import { give, holdThread, requestsAfter } from "../../support/given-back.ts";
import { type LostDays, openLostDays, readRows } from "./lost-days.ts";

let days: LostDays;
let genuine: GiveBackBody;
let ofOtherThread: GiveBackBody;

/** Bo brings everything; the log must hold three entries before and after each try. */
beforeAll(async () => {
	days = await openLostDays({ kept: 3, lost: 4, segment: 1_000 });
	const [body] = requestsAfter(3, days.threadId, days.held, 200);
	if (body === undefined) throw new Error("nothing was lost");
	genuine = body;
	ofOtherThread = await sayInOtherThread();
});
afterAll(() => days.house.close());

const boats = "01900000-0000-7000-8000-0000000000aa";
const sha256 = (text: string) => hash("sha256", text, "base64url");

/** The request with its second entry changed, and every hash made anew as far as anybody can. */
function forge(change: Partial<Extract<GivenEntry, { kind: "message" }>>): GiveBackBody {
	let mark = genuine.before;
	const entries = genuine.entries.map((entry, index) => {
		const changed = index === 1 ? ({ ...entry, ...change } as GivenEntry) : entry;
		mark = nextHash(mark, changed, sha256);
		return { ...changed, hash: mark };
	});
	return { ...genuine, entries };
}

function withSealsOf(key: Uint8Array): GiveBackBody {
	const seals = createSeals(key);
	const { segment, entries } = genuine;
	const sealed = entries.map(({ writer, clock, ...entry }) => {
		const where = { threadId: days.threadId, segment, place: { writer, clock }, isApart: false };
		return { ...entry, writer, clock, seal: seals.entry(where, entry.hash) };
	});
	return { ...genuine, entries: sealed };
}

const forgeries: Record<string, () => GiveBackBody> = {
	"other words": () => forge({ body: "Alva owes me a hundred" }),
	"another author": () => forge({ by: days.held.entries[0]?.by ?? "" }),
	"another id": () => forge({ id: days.threadId }),
	"another hash before it": () => forge({ before: days.threadId }),
	"another number": () => forge({ seq: 6 }),
	"another time": () => forge({ at: "2020-01-01T00:00:00.000Z" }),
	"another time of composing": () => forge({ composed: "2020-01-01T00:00:00.000Z" }),
	"an answer to something else": () => forge({ replyTo: days.threadId }),
	"forwarded, where it was not": () => forge({ forwarded: true }),
	"another clock": () => forge({ clock: 150 }),
	"another writer": () => forge({ writer: 77, clock: 0 }),
	"another segment": () => ({ ...genuine, segment: 1 }),
	"another beginning": () => ({ ...genuine, before: days.threadId }),
	"one left out": () => ({ ...genuine, entries: genuine.entries.toSpliced(1, 1) }),
	"two in another order": () => ({ ...genuine, entries: genuine.entries.toReversed() }),
	"the seal of another entry": () => forge({ seal: genuine.entries[0]?.seal ?? "" }),
	"no seal, as entries older than the seals have": () => forge({ seal: "" }),
	"a seal cut short": () => forge({ seal: genuine.entries[1]?.seal.slice(0, 8) ?? "" }),
	"seals of another family": () => withSealsOf(new Uint8Array(32).fill(7)),
	"what was said in another thread": () => ofOtherThread,
};

describe("what this server never wrote", () => {
	it.each(Object.keys(forgeries))("[I4] is refused, and so is all that comes with it: %s", async (name) => {
		const before = await readRows(days.house);
		const told = await give(days.house, await days.house.signedIn("bo"), days.threadId, forgeries[name]?.());
		expect(told).toMatchObject({ status: 400, body: { error: "bad_history" } });
		expect(await readRows(days.house)).toEqual(before);
	});

	it("is told from what it wrote: the same request, not forged, is taken", async () => {
		const told = await give(days.house, await days.house.signedIn("bo"), days.threadId, genuine);
		expect(told).toMatchObject({ status: 200, body: { returned: 4 } });
	});
});

describe("what was said in a thread", () => {
	it("[I5] is taken from its members alone; to others it is a thread that does not exist", async () => {
		const { house } = days;
		const outside = await give(house, await house.signedIn("alva"), boats, ofOtherThread);
		expect(outside).toMatchObject({ status: 404, body: { error: "thread_not_found" } });
		const stands = await house.ask("GET", `/api/threads/${boats}/history`, await house.signedIn("alva"));
		expect(stands).toMatchObject({ status: 404, body: { error: "thread_not_found" } });
		const inside = await give(house, await house.signedIn("bo"), boats, ofOtherThread);
		expect(inside).toMatchObject({ status: 200, body: { known: 1 } });
	});
});

/** Another thread of Bo's alone, put into the tables by hand, and something said in it. */
async function sayInOtherThread(): Promise<GiveBackBody> {
	const { house } = days;
	const bo = await house.signedIn("bo");
	const at = "2026-05-01T09:00:00.000Z";
	const id = boats;
	const thread = { id, kind: "group" as const, title: "Boats", open_segment: 0, last_seq: 0 };
	await house.database
		.insertInto("threads")
		.values({ ...thread, created_at: at, updated_at: at })
		.execute();
	const member = { thread_id: id, member_id: bo.memberId, joined_at: at, read_seq: 0 };
	await house.database.insertInto("thread_members").values(member).execute();
	await house.ask("POST", `/api/threads/${id}/messages`, { token: bo.token, body: { body: "only for me" } });
	const [body] = requestsAfter(0, id, await holdThread(house, id), 200);
	if (body === undefined) throw new Error("nothing was said");
	return body;
}
