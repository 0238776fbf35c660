import { hash } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { Doc, encodeStateAsUpdate } from "yjs";
import { emptySegment, growSegment } from "../../../client/data/segment.ts";
import { messagePage } from "../../../server/queries/messages.ts";
import { beginningOf, findBreak } from "../../../shared/history.ts";
import { limits } from "../../../shared/limits.ts";
import { firstMorning, openCore, readThread, type TestCore } from "../../support/core.ts";

let house: TestCore;
/** Messages of Bo's, the first three of which stand in a sealed segment. */
let messages: { id: string }[];
const secret = "the present is under the stairs";

beforeEach(async () => {
	house = await openCore({ seed: 31, segmentMessages: 3 });
	messages = Array.from({ length: 5 }, (_, index) => house.message(`number ${index + 1}`));
	messages[1] = house.message(secret);
	await house.core.gate.submit(messages, house.people.bo);
	house.pass(60_000);
});

const said = () => ({ id: house.makeId(), thread: house.threadId, composed: new Date(firstMorning).toISOString() });
const of = (number: number) => ({ ...said(), of: messages[number - 1]?.id ?? "" });
const remove = (number: number) => ({ ...of(number), kind: "delete" });
const edit = (number: number, body: string) => ({ ...of(number), kind: "edit", body });

async function told(who: keyof TestCore["people"], ...what: object[]): Promise<string[]> {
	const verdicts = await house.core.gate.submit(what, house.people[who]);
	return verdicts.map((verdict) => (verdict.kind === "refused" ? verdict.code : verdict.kind));
}
async function rebuilt(segment: number): Promise<Doc> {
	const document = new Doc();
	await readThread(house.database, document, house.threadId, segment);
	return document;
}
const parsed = (document: Doc) => growSegment(emptySegment, document.getArray("messages").toArray()).entries;

/** All that stands in the rows, bytes as the letters they are where they are words. */
async function everything(): Promise<string> {
	const rows = [
		...(await house.database.selectFrom("entries").selectAll().execute()),
		...(await house.database.selectFrom("snapshots").selectAll().execute()),
	];
	return rows
		.flatMap((row) => Object.values(row))
		.map(String)
		.join();
}
const asText = (bytes: Uint8Array) => Buffer.from(bytes).toString();

describe("a deleted message", () => {
	it("[I9] has no words any more: in its row, in its bytes, in the documents, and neither have its edits", async () => {
		const live = await house.openThread(0);
		await told("bo", edit(2, `${secret}, behind the skis`));
		await house.database
			.insertInto("snapshots")
			.values({ document: `thread/${house.threadId}`, state: encodeStateAsUpdate(live), upto: 3, at: "" })
			.execute();
		expect(await told("bo", remove(2))).toEqual(["accepted"]);
		expect(await house.database.selectFrom("snapshots").selectAll().execute()).toEqual([]);
		for (const document of [live, await rebuilt(0)])
			expect(asText(encodeStateAsUpdate(document))).not.toContain("stairs");
		expect(await everything()).not.toContain("stairs");
	});

	it("[I4] [I8] leaves its place: numbers and hashes go on without a gap, alike for whoever was there and whoever comes", async () => {
		const live = await house.openThread(0);
		await told("bo", edit(2, "changed"));
		await told("bo", remove(2));
		const came = await rebuilt(0);
		expect(live.getArray("messages").toJSON()).toEqual(came.getArray("messages").toJSON());
		expect(Buffer.from(encodeStateAsUpdate(live))).toEqual(Buffer.from(encodeStateAsUpdate(came)));
		const entries = parsed(came);
		expect(entries.map(({ seq, kind }) => [seq, kind])).toEqual([
			[1, "message"],
			[2, "deleted"],
			[3, "message"],
			[6, "deleted"],
			[7, "delete"],
		]);
		const sha256 = (text: string) => hash("sha256", text, "base64url");
		expect(findBreak(beginningOf(house.threadId), entries, sha256)).toBeNull();
	});

	it("[I9] is shown to programs as a place with nothing in it", async () => {
		await told("bo", remove(2));
		const page = await messagePage(house.database, house.threadId, { order: "asc", after: null, limit: 10 });
		expect(page.messages).toHaveLength(5);
		expect(page.messages[1]).toMatchObject({ id: messages[1]?.id, seq: 2, body: null, attachments: [], reactions: [] });
		expect(Date.parse(page.messages[1]?.deletedAt ?? "")).toBeGreaterThan(firstMorning);
	});

	it("[I9] never loses to what is said of it later, nor comes back by being said once more", async () => {
		await told("bo", remove(2));
		const late = { ...of(2), kind: "react", emoji: "👍", on: true };
		expect(await told("bo", edit(2, "late"), late, remove(2))).toEqual(["done", "done", "done"]);
		expect(await told("bo", messages[1] ?? {})).toEqual(["accepted"]);
		expect(await everything()).not.toContain("stairs");
		expect(await everything()).not.toContain("late");
	});

	it("[I3] [I9] goes in the very write it was said in", async () => {
		const message = house.message("said too soon");
		const deletion = { ...said(), kind: "delete", of: message.id };
		const live = await house.openThread(1);
		const sent: string[] = [];
		live.on("update", (update: Uint8Array) => sent.push(asText(update)));
		expect(await told("bo", message, deletion, { ...deletion, id: house.makeId(), kind: "edit", body: "x" })).toEqual([
			...["accepted", "accepted", "done"],
		]);
		expect(await everything()).not.toContain("too soon");
		expect(sent.join()).not.toContain("too soon");
		expect(live.getArray("messages").toJSON()).toEqual((await rebuilt(1)).getArray("messages").toJSON());
		expect(house.broken).toEqual([]);
	});

	it("[I5] is its author's to delete, and an owner's; nobody else's, and nothing but a message", async () => {
		expect(await told("cleo", remove(2))).toEqual(["not_author"]);
		expect(await told("bo", { ...remove(2), of: house.makeId() })).toEqual(["unknown_message"]);
		const { memberId } = house.people.alva;
		await house.database.updateTable("members").set({ role: "owner" }).where("id", "=", memberId).execute();
		expect(await told("alva", remove(2))).toEqual(["accepted"]);
		expect(await told("cleo", remove(2))).toEqual(["not_author"]);
		const answer = { ...house.message("an answer written before"), replyTo: messages[1]?.id };
		expect(await told("cleo", answer)).toEqual(["accepted"]);
	});

	it("names each change of its words: there are only so many of them", async () => {
		for (let number = 1; number <= limits.messageEdits; number += 1) {
			house.pass(10_000);
			expect(await told("bo", edit(1, `version ${number}`))).toEqual(["accepted"]);
		}
		expect(await told("bo", edit(1, "one too many"))).toEqual(["too_many_edits"]);
		expect(await told("bo", remove(1))).toEqual(["accepted"]);
		expect(await everything()).not.toContain("version");
	});
});
