import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { outboxDocumentName, threadDocumentName } from "../../../shared/document-names.ts";
import { opcodes, openRawSync, type RawSync } from "../../support/raw-sync.ts";
import { openWords } from "../../support/say-to-gate.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

let house: TestServer;
let words: ReturnType<typeof openWords>;
let url: string;
let alva: SignedInPerson;
let bo: SignedInPerson;
let cleo: SignedInPerson;
/** A dm of Bo's and Cleo's, and a group of the three. */
let dm: string;
let group: string;
beforeEach(async () => {
	house = await openServer({});
	words = openWords(house);
	url = await house.app.listen();
	alva = await house.signedIn("alva");
	bo = await house.signedIn("bo");
	cleo = await house.signedIn("cleo");
	dm = words.dmOf(bo, cleo);
	group = words.id();
	await words.startDm(cleo, bo);
	await words.startGroup(group, "Boats", alva, bo, cleo);
});
afterEach(() => house.close());

const remove = (who: SignedInPerson) => house.ask("DELETE", `/api/members/${who.memberId}`, alva);
const revoke = (who: SignedInPerson, by: SignedInPerson) => house.ask("DELETE", `/api/devices/${who.deviceId}`, by);

/** Bo's socket, with both conversations open. */
async function listening(who: SignedInPerson): Promise<RawSync> {
	const sync = await openRawSync(url, "", {});
	for (const thread of [dm, group]) expect(await sync.open(threadDocumentName(thread, 0), who.token)).toBe("ok");
	return sync;
}

async function endsWithinASecond(sync: RawSync, end: () => Promise<unknown>): Promise<void> {
	await end();
	const began = performance.now();
	await sync.until("its end", () => sync.ended() ?? undefined);
	expect(performance.now() - began).toBeLessThan(1_000);
}

/** Nothing said after the end is heard, and nothing is read or said any more. */
async function isOut(who: SignedInPerson, sync: RawSync): Promise<void> {
	const heard = sync.frames.length;
	await words.say(cleo, dm, "who is there?");
	await words.say(cleo, group, "anybody?");
	for (const path of ["", "/messages", "/segments/0", "/history"]) {
		for (const thread of [dm, group])
			expect((await house.ask("GET", `/api/threads/${thread}${path}`, who)).status).toBe(401);
	}
	const again = await openRawSync(url, "", {});
	for (const thread of [dm, group]) {
		expect(await again.open(threadDocumentName(thread, 0), who.token)).toBe("unauthenticated");
	}
	again.close();
	expect(sync.frames.length).toBe(heard);
}

describe("dms and groups of somebody who is ended", () => {
	it("[I5] close within a second when they are removed from the family, with everything else of theirs", async () => {
		const sync = await listening(bo);
		await endsWithinASecond(sync, () => remove(bo));
		await isOut(bo, sync);
		// The group goes on without them; the dm stays with whoever is left, and nothing more is said in it.
		expect((await house.ask("GET", `/api/threads/${group}`, cleo)).body.memberNames).toEqual(["Alva", "Cleo"]);
		expect(await words.say(cleo, group, "so it goes")).toBe("accepted");
		expect((await house.ask("GET", `/api/threads/${dm}/messages`, cleo)).status).toBe(200);
		expect(await words.say(cleo, dm, "Bo?")).toBe("not_allowed");
	});

	it("[I5] close within a second for a device that was signed out, and stay open for the member's others", async () => {
		const tablet = await house.signInAgain("bo");
		const [lost, kept] = [await listening(tablet), await listening(bo)];
		await endsWithinASecond(lost, () => revoke(tablet, bo));
		await isOut(tablet, lost);
		expect(kept.ended()).toBeNull();
		expect(await words.say(bo, dm, "still me")).toBe("accepted");
		kept.close();
	});

	it("[I5] close within a second for whoever leaves the family themselves", async () => {
		const sync = await listening(bo);
		await endsWithinASecond(sync, () => house.ask("DELETE", `/api/members/${bo.memberId}`, bo));
		await isOut(bo, sync);
	});

	it("[I5] take nothing that was queued behind the removal", async () => {
		const sync = await listening(bo);
		const outbox = outboxDocumentName(bo.deviceId, "page");
		expect(await sync.open(outbox, bo.token)).toBe("ok");
		const entries = [dm, group].map((thread) => ({
			...{ id: words.id(), thread, composed: "2026-05-01T08:00:00.000Z", kind: "message", body: "too late" },
		}));
		const page = new Y.Doc();
		page.getArray("entries").push(entries);
		const removed = remove(bo);
		// On its way while the removal is written.
		void sync.update(outbox, Y.encodeStateAsUpdate(page), "update").catch(() => undefined);
		expect((await removed).status).toBe(204);
		await sync.until("its end", () => sync.ended() ?? undefined);
		const bodies = async () => {
			const rows = await house.database.selectFrom("entries").select(["entry", "at"]).execute();
			return rows.map(({ entry }) => JSON.parse(entry) as { body?: string; by: string });
		};
		// Whatever came before the removal stands; after it nothing does, whoever brings it.
		const before = (await bodies()).filter(({ by }) => by === bo.memberId).length;
		expect(await words.say(bo, dm, "later still")).toBe("thread_not_found");
		expect((await bodies()).filter(({ by }) => by === bo.memberId)).toHaveLength(before);
		expect(sync.frames.some(({ opcode }) => opcode === opcodes.stateless)).toBe(false);
	});
});
