import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Awareness, applyAwarenessUpdate } from "y-protocols/awareness";
import { Doc } from "yjs";
import { encodePresence } from "../../../server/sync/encode-presence.ts";
import { memberDocumentName, threadDocumentName } from "../../../shared/document-names.ts";
import type { FamilyMember } from "../../../shared/member-document.ts";
import { memberDocument } from "../../support/given-back.ts";
import { opcodes, openRawSync, type RawSync } from "../../support/raw-sync.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

let house: TestServer;
let url: string;
let alva: SignedInPerson;
let bo: SignedInPerson;
const sockets: RawSync[] = [];
beforeEach(async () => {
	house = await openServer({});
	url = await house.app.listen();
	alva = await house.signedIn("alva");
	bo = await house.signedIn("bo");
});
afterEach(async () => {
	for (const socket of sockets.splice(0)) socket.close();
	await house.close();
});

async function open(who: SignedInPerson, name: string): Promise<RawSync> {
	const socket = await openRawSync(url, "", {});
	sockets.push(socket);
	expect(await socket.open(name, who.token)).toBe("ok");
	return socket;
}
const familyThread = async () => threadDocumentName(await house.threadId(), 0);
const show = (who: SignedInPerson, shows: object) =>
	house.ask("PATCH", "/api/me", { token: who.token, body: { shows } });

let clock = 0;
function say(socket: RawSync, name: string, typing: boolean): void {
	clock += 1;
	socket.send(name, opcodes.awareness, (encoder) => {
		encoding.writeVarUint8Array(encoder, encodePresence(7, clock, { member: "nobody", typing }));
	});
}

/** What a listener holds of presence: every frame so far, applied in order as a device would. */
function heard(socket: RawSync): { member: string; typing: boolean }[] {
	const awareness = new Awareness(new Doc());
	awareness.setLocalState(null);
	for (const { opcode, payload } of socket.frames) {
		if (opcode !== opcodes.awareness) continue;
		applyAwarenessUpdate(awareness, decoding.readVarUint8Array(decoding.createDecoder(payload)), null);
	}
	return [...awareness.getStates().values()] as { member: string; typing: boolean }[];
}
const until = (socket: RawSync, what: string, states: object[]) =>
	socket.until(what, () => (JSON.stringify(heard(socket)) === JSON.stringify(states) ? true : undefined));

describe("presence on /sync", () => {
	it("is told to the others in the thread, until it is switched off: then it is taken back at once", async () => {
		const name = await familyThread();
		const listener = await open(alva, name);
		const speaker = await open(bo, name);
		say(speaker, name, false);
		await until(listener, "Bo is here", [{ member: bo.memberId, typing: false }]);
		await show(bo, { online: false });
		await until(listener, "nobody is here", []);
		say(speaker, name, false);
		// What was asked behind it is answered behind it.
		await show(bo, { typing: false });
		say(speaker, name, true);
		speaker.send(name, opcodes.sync, (encoder) => {
			encoding.writeVarUint(encoder, 0);
			encoding.writeVarUint8Array(encoder, Uint8Array.of(0));
		});
		await speaker.until("the answer behind it", () => speaker.frames.find(({ opcode }) => opcode === opcodes.sync));
		expect(heard(listener)).toEqual([]);
		// Whoever comes later is not told either.
		expect(heard(await open(alva, name))).toEqual([]);
		await show(bo, { online: true, typing: true });
		say(speaker, name, false);
		await until(listener, "Bo is here again", [{ member: bo.memberId, typing: false }]);
		speaker.close();
		await until(listener, "Bo has left", []);
	});

	it("says of who hides that they are here only that they type, while they do", async () => {
		const name = await familyThread();
		await show(bo, { online: false });
		const listener = await open(alva, name);
		const speaker = await open(bo, name);
		say(speaker, name, true);
		await until(listener, "Bo types", [{ member: bo.memberId, typing: true }]);
		say(speaker, name, false);
		await until(listener, "Bo is gone", []);
	});
});

describe("when somebody was last here", () => {
	const hour = (ms: number) => new Date(Date.parse("2026-05-01T08:00:00.000Z") + ms).toISOString();
	const seenOf = async (who: SignedInPerson) => {
		const document = await memberDocument(house, alva.memberId);
		return document
			.getMap<FamilyMember[]>("family")
			.get("members")
			?.find(({ id }) => id === who.memberId)?.seen;
	};
	/** Bo comes, and all of their sockets end. Resolves when the server has noted what it notes. */
	async function comeAndGo(who: SignedInPerson): Promise<void> {
		const socket = await open(who, memberDocumentName(who.memberId));
		const other = await open(who, memberDocumentName(who.memberId));
		for (const one of [socket, other]) {
			one.close();
			await one.until("its end", () => one.ended() ?? undefined);
		}
	}
	async function untilSeen(expected: string | null): Promise<void> {
		await expect.poll(() => seenOf(bo)).toBe(expected);
	}
	const versions = async () => {
		const rows = await house.database.selectFrom("document_updates").select("n").execute();
		return rows.length;
	};

	it("is told in steps of an hour, when their last connection has ended", async () => {
		expect(await seenOf(bo)).toBeNull();
		house.pass(59 * 60_000);
		await comeAndGo(bo);
		await untilSeen(hour(0));
		house.pass(2 * 3_600_000);
		await comeAndGo(bo);
		await untilSeen(hour(2 * 3_600_000));
	});

	it("is not told of a program's coming and going, nor held up by a program that stays", async () => {
		const body = { name: "Weather", scope: "write" };
		const told = await house.ask("POST", "/api/tokens", { token: bo.token, body });
		const bot = { ...bo, token: String(told.body.token) };
		await comeAndGo(bot);
		await comeAndGo(alva);
		await expect.poll(() => seenOf(alva)).toBe(hour(0));
		expect(await seenOf(bo)).toBeNull();
		await open(bot, memberDocumentName(bo.memberId));
		await comeAndGo(bo);
		await untilSeen(hour(0));
	});

	it("costs one write an hour at most", async () => {
		await comeAndGo(bo);
		await untilSeen(hour(0));
		const before = await versions();
		for (let times = 0; times < 3; times += 1) await comeAndGo(bo);
		house.pass(3_600_000);
		await comeAndGo(alva);
		await expect.poll(() => seenOf(alva)).toBe(hour(3_600_000));
		// One update in each of two documents, for Alva's hour; nothing for Bo's three visits.
		expect((await versions()) - before).toBe(2);
	});

	it("is neither told nor kept of whoever does not show it", async () => {
		await comeAndGo(bo);
		await untilSeen(hour(0));
		await show(bo, { lastSeen: false });
		expect(await seenOf(bo)).toBeNull();
		house.pass(3_600_000);
		await comeAndGo(bo);
		await comeAndGo(alva);
		await expect.poll(() => seenOf(alva)).toBe(hour(3_600_000));
		expect(await seenOf(bo)).toBeNull();
		const row = await house.database.selectFrom("members").select("seen_at").where("id", "=", bo.memberId).execute();
		expect(row).toEqual([{ seen_at: null }]);
	});

	it("is forgotten of whoever was removed", async () => {
		await comeAndGo(bo);
		await untilSeen(hour(0));
		await house.ask("DELETE", `/api/members/${bo.memberId}`, alva);
		expect(await seenOf(bo)).toBeNull();
	});
});
