import { join } from "node:path";
import SQLite from "better-sqlite3";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkData } from "../../../server/backup/check-data.ts";
import { aPhoto, aVideo } from "../../support/attached-files.ts";
import { makeDataFolder } from "../../support/data-folder.ts";
import { openWords } from "../../support/say-to-gate.ts";
import { openServer, type TestServer } from "../../support/server.ts";

const folder = makeDataFolder();
let house: TestServer;
let copies = 0;

beforeAll(async () => {
	house = await openServer({});
	const words = openWords(house);
	const threadId = await house.threadId();
	const [alva, bo] = [await house.signedIn("alva"), await house.signedIn("bo")];
	await words.sayWith(alva, threadId, [aPhoto(words.id()), aVideo(words.id(), words.id())]);
	await words.sayWith(bo, threadId, [aPhoto(words.id())]);
});
afterAll(async () => {
	await house.close();
	folder.remove();
});

/** What the check of a backup says after somebody has changed its rows. */
async function checkAfter(...statements: string[]): Promise<string> {
	copies += 1;
	const file = join(folder.path, `${copies}.db`);
	await sql`vacuum into ${file}`.execute(house.database);
	const sqlite = new SQLite(file);
	for (const statement of statements) sqlite.exec(statement);
	sqlite.close();
	return checkData(file, null).then(
		({ messages }) => `${messages} messages`,
		(error: Error) => error.message,
	);
}

const restored = "insert into restored values (1, '2026-05-01T08:00:00.000Z', null)";
const of = (n: number) => `The data is damaged: a file of message ${n} of a thread is not where it belongs.`;

describe("the files of messages, when the data is checked", () => {
	it("are all there", async () => {
		expect(await checkAfter()).toBe("2 messages");
	});

	it.each([
		["without its row", "delete from files where name = 'beach.jpg' and rowid = 1", of(1)],
		["whose poster is without its row", "delete from files where poster_of is not null", of(1)],
		["of somebody else", "update files set member_id = (select max(member_id) from files) where rowid <= 3", of(1)],
		["of another thread", "update files set thread_id = null where rowid = 4", of(2)],
		["of another message", "update files set message_id = thread_id where rowid = 4", of(2)],
	])("a file %s is damage", async (_, statement, said) => {
		expect(await checkAfter(statement)).toBe(said);
	});

	it("after a restore another message may have taken an id, and then that is no damage; a row must be there", async () => {
		const [lost, taken] = [
			"delete from files where rowid = 4",
			"update files set message_id = thread_id where rowid = 4",
		];
		expect(await checkAfter(restored, taken)).toBe("2 messages");
		expect(await checkAfter(restored, lost)).toBe(of(2));
		expect(await checkAfter(restored, "update files set thread_id = null where rowid = 4")).toBe(of(2));
	});
});
