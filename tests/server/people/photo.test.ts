import { existsSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFilePlaces } from "../../../server/files/file-places.ts";
import type { FamilyMember } from "../../../shared/member-document.ts";
import { givePeople, holdPeople, memberDocument } from "../../support/given-back.ts";
import { type KeptFile, putFile } from "../../support/kept-files.ts";
import { makeProgram } from "../../support/make-program.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

const first = "01900000-0000-7000-8000-0000000000f1";
const second = "01900000-0000-7000-8000-0000000000f2";
const bytes = new TextEncoder().encode("Bo's face");

let house: TestServer;
let alva: SignedInPerson;
let bo: SignedInPerson;
let didi: SignedInPerson;
beforeEach(async () => {
	house = await openServer({});
	[alva, bo, didi] = [await house.signedIn("alva"), await house.signedIn("bo"), await house.signedIn("didi")];
	await put({ id: first });
});
afterEach(() => house.close());

function put(file: Partial<KeptFile> & { id: string }): Promise<void> {
	const usual = { by: "bo", name: "me.jpg", type: "image/jpeg", sent: null, posterOf: null, status: "ready" } as const;
	return putFile(house, { ...usual, parts: { original: bytes, phone: bytes }, ...file });
}
const choose = (photo: string | null) => house.ask("PATCH", "/api/me", { token: bo.token, body: { photo } });
const look = async (who: SignedInPerson, id: string) => (await house.ask("GET", `/thumbs/${id}`, who)).status;
async function toldOf(to: SignedInPerson): Promise<FamilyMember | undefined> {
	const document = await memberDocument(house, to.memberId);
	const members = document.getMap<FamilyMember[]>("family").get("members");
	return members?.find(({ id }) => id === bo.memberId);
}
const rows = () => house.database.selectFrom("files").select("id").execute();

describe("a person's photo", () => {
	it("[I5] is their own alone until they choose it, and then the family's, for as long as it is their photo", async () => {
		expect([await look(bo, first), await look(alva, first), await look(didi, first)]).toEqual([200, 404, 404]);
		const told = await choose(first);
		expect(told).toMatchObject({ status: 200, body: { member: { avatarUrl: `/thumbs/${first}` } } });
		expect([await look(alva, first), await look(didi, first)]).toEqual([200, 200]);
		expect((await house.ask("GET", `/files/${first}`, didi)).text).toBe("Bo's face");
		expect((await house.ask("GET", `/files/${first}`, {})).status).toBe(401);
		const { members } = (await house.ask("GET", "/api/members", alva)).body as { members: { avatarUrl?: string }[] };
		expect(members.map(({ avatarUrl }) => avatarUrl)).toEqual([undefined, `/thumbs/${first}`, undefined]);
		for (const who of [alva, didi]) expect(await toldOf(who)).toMatchObject({ photo: first });
	});

	it("makes room for the next, of which nothing is left when it goes", async () => {
		const places = createFilePlaces(house.dataDir);
		await choose(first);
		const before = await toldOf(alva);
		await put({ id: second });
		await choose(second);
		expect([await look(alva, first), await look(bo, first), await look(alva, second)]).toEqual([404, 404, 200]);
		expect(String((await toldOf(alva))?.since) > String(before?.since)).toBe(true);
		await expect.poll(() => existsSync(places.folder(first))).toBe(false);
		expect((await choose(null)).body.member).not.toHaveProperty("avatarUrl");
		expect(await toldOf(alva)).toMatchObject({ photo: null });
		expect(await rows()).toEqual([]);
		await expect.poll(() => existsSync(places.folder(second))).toBe(false);
	});

	it("that was sent as well stays the message's when it is no longer theirs", async () => {
		await choose(first);
		const sent = { thread_id: await house.threadId(), message_id: second };
		await house.database.updateTable("files").set(sent).where("id", "=", first).execute();
		await choose(null);
		expect([await look(alva, first), await rows()]).toEqual([200, [{ id: first }]]);
	});

	it.each([
		["somebody else's", { by: "alva" }, 400, "unknown_file"],
		["no picture", { type: "application/pdf", parts: { original: bytes } }, 400, "unknown_file"],
		["a picture that was not drawn anew", { parts: { original: bytes } }, 400, "unknown_file"],
		["one that failed", { status: "failed" }, 400, "unknown_file"],
		["still coming", { status: "pending" }, 404, "not_ready"],
	] as const)("is refused when it is %s", async (_what, file, status, error) => {
		await put({ id: second, ...file });
		expect(await choose(second)).toMatchObject({ status, body: { error } });
		expect(await toldOf(alva)).toMatchObject({ photo: null });
	});

	it("is refused when it belongs to a message, or to nothing", async () => {
		await put({ id: second, sent: { threadId: await house.threadId(), messageId: first } });
		for (const id of [second, "01900000-0000-7000-8000-0000000000f9"])
			expect(await choose(id)).toMatchObject({ status: 400, body: { error: "unknown_file", field: "photo" } });
	});

	it("is seen by a program of the whole family, and by none of a single thread", async () => {
		await choose(first);
		const everywhere = await makeProgram(house, alva, { name: "Frame", scope: "read" });
		const ofOne = await makeProgram(house, alva, { name: "Bot", scope: "write", threadId: await house.threadId() });
		expect([await look(everywhere, first), await look(ofOne, first)]).toEqual([200, 404]);
	});

	it("comes back with its person where its file is still here, and is chosen again where it is not", async () => {
		const putBack = await house.backUp();
		house.pass(60_000);
		await choose(first);
		const held = await holdPeople(house, alva.memberId);
		await putBack(async () => undefined);
		expect(await toldOf(alva)).toMatchObject({ photo: null });
		expect(await givePeople(house, alva, held)).toMatchObject({ status: 200, body: { changed: 1 } });
		expect(await toldOf(alva)).toMatchObject({ photo: first });
		expect(await look(alva, first)).toBe(200);

		const putBackAgain = await house.backUp();
		house.pass(60_000);
		await put({ id: second });
		await choose(second);
		const later = await holdPeople(house, alva.memberId);
		await putBackAgain(async () => undefined);
		expect(await givePeople(house, alva, later)).toMatchObject({ status: 200, body: { changed: 1 } });
		expect(await toldOf(alva)).toMatchObject({ photo: null });
	});

	it("[I5] that nobody sealed is not believed", async () => {
		const { members, revoked } = await holdPeople(house, alva.memberId);
		const forged = members.map((member) => ({ ...member, photo: first }));
		expect(await givePeople(house, alva, { members: forged, revoked })).toMatchObject({ status: 400 });
	});
});
