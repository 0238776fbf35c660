import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createWordIndex } from "../../../server/search/word-index.ts";
import { wantedWords } from "../../../shared/finding/wanted-words.ts";
import { makeProgram } from "../../support/make-program.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

let house: TestServer;
let alva: SignedInPerson;
let bo: SignedInPerson;
let cleo: SignedInPerson;
let family: string;
let dm: string;
beforeEach(async () => {
	house = await openServer({ SEGMENT_MESSAGES: "5" });
	[alva, bo, cleo] = [await house.signedIn("alva"), await house.signedIn("bo"), await house.signedIn("cleo")];
	family = await house.threadId();
	const made = await house.ask("POST", "/api/threads", { ...alva, body: { memberIds: [bo.memberId] } });
	dm = (made.body.thread as { id: string }).id;
});
afterEach(() => house.close());

async function say(who: SignedInPerson, thread: string, body: string): Promise<void> {
	house.pass(60_000);
	expect((await house.ask("POST", `/api/threads/${thread}/messages`, { ...who, body: { body } })).status).toBe(201);
}
async function search(who: { token: string }, q: string, more = ""): Promise<string[]> {
	const told = await house.ask("GET", `/api/search?q=${encodeURIComponent(q)}${more}`, who);
	expect(told.status, told.text).toBe(200);
	return (told.body.messages as { body: string }[]).map(({ body }) => body);
}

describe("search at the server", () => {
	it("finds by the beginning of each word, in any script, the newest first, what was said until now", async () => {
		const said = [
			"The ferry leaves",
			"Ferries at Örö",
			"明日は東京駅で",
			"Happy birthday 🎉🎂",
			"בבית",
			"no boats today",
		];
		for (const body of said.slice(0, 3)) await say(alva, family, body);
		expect(await search(bo, "ferr")).toEqual(["Ferries at Örö", "The ferry leaves"]);
		for (const body of said.slice(3)) await say(alva, family, body);
		expect(await search(bo, "oro ferries")).toEqual(["Ferries at Örö"]);
		expect(await search(bo, "東京")).toEqual(["明日は東京駅で"]);
		expect(await search(bo, "🎂")).toEqual(["Happy birthday 🎉🎂"]);
		expect(await search(bo, "בית")).toEqual(["בבית"]);
		for (const q of ["erry", "ferry boats", ":-)", '" OR "', "words:ferry", "NOT", "*"])
			expect(await search(bo, q)).toEqual([]);
	});

	it("goes through several threads in the order of time, and stops at the limit", async () => {
		for (const [index, thread] of [family, dm, family, dm].entries()) await say(alva, thread, `plum ${index}`);
		expect(await search(bo, "plum")).toEqual(["plum 3", "plum 2", "plum 1", "plum 0"]);
		expect(await search(bo, "plum", "&limit=2")).toEqual(["plum 3", "plum 2"]);
		expect(await search(bo, "plum", `&threadId=${family}`)).toEqual(["plum 2", "plum 0"]);
	});

	it("[I5] finds nothing of threads one is not in, or not in any more, nor outside of a program's one thread", async () => {
		await say(alva, family, "plum for all");
		await say(alva, dm, "plum for two");
		expect(await search(bo, "plum")).toEqual(["plum for two", "plum for all"]);
		expect(await search(cleo, "plum")).toEqual(["plum for all"]);
		const program = await makeProgram(house, alva, { name: "Weather", scope: "read", threadId: family });
		expect(await search(program, "plum")).toEqual(["plum for all"]);
		const made = await house.ask("POST", "/api/threads", {
			...alva,
			body: { memberIds: [bo.memberId, cleo.memberId] },
		});
		const group = (made.body.thread as { id: string }).id;
		await say(alva, group, "plum for three");
		expect(await search(cleo, "plum")).toEqual(["plum for three", "plum for all"]);
		await house.ask("PATCH", `/api/threads/${group}`, { ...alva, body: { memberIds: [alva.memberId, bo.memberId] } });
		expect(await search(cleo, "plum")).toEqual(["plum for all"]);
	});

	it("refuses what makes no sense", async () => {
		for (const query of ["", "?q=", `?q=${"a".repeat(201)}`, "?q=a&limit=0", "?q=a&limit=201", "?q=a&threadId=x"])
			expect((await house.ask("GET", `/api/search${query}`, bo)).body.error).toBe("bad_request");
	});

	it("goes on behind what it has given, also of messages of one moment", async () => {
		const body = (number: number) => ({ ...alva, body: { body: `plum ${number}` } });
		for (let number = 0; number < 5; number += 1)
			await house.ask("POST", `/api/threads/${family}/messages`, body(number));
		const index = createWordIndex(house.database);
		const ids = new Set<string>();
		let below = Number.MAX_SAFE_INTEGER;
		for (let look = 0; look < 5; look += 1) {
			const [place] = await index.find({ words: ["plum"], threadIds: [family], below, limit: 1 });
			ids.add(place?.id ?? "");
			below = place?.n ?? 0;
		}
		expect(ids.size).toBe(5);
		expect(await index.find({ words: ["plum"], threadIds: [family], below, limit: 1 })).toEqual([]);
		index.close();
	});

	it("finds a message by the words it has now, and not by those it had", async () => {
		for (const body of ["plum", "pear"]) await say(alva, family, body);
		expect(await search(bo, "plum")).toEqual(["plum"]);
		const path = `/api/threads/${family}/messages`;
		const [first] = (await house.ask("GET", path, bo)).body.messages as { id: string }[];
		await house.ask("PATCH", `${path}/${first?.id ?? ""}`, { ...alva, body: { body: "apricot" } });
		expect(await search(bo, "plum")).toEqual([]);
		expect(await search(bo, "apri")).toEqual(["apricot"]);
	});

	it("[I9] its index forgets what it is told to", async () => {
		await say(alva, family, "the code is 4711");
		const index = createWordIndex(house.database);
		const wanted = { words: wantedWords("4711"), threadIds: [family], below: Number.MAX_SAFE_INTEGER, limit: 9 };
		const [place] = await index.find(wanted);
		index.forget(place?.id ?? "");
		expect(place).toBeDefined();
		expect(await index.find(wanted)).toEqual([]);
		index.close();
	});
});
