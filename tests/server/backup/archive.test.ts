import SQLite from "better-sqlite3";
import { expect, it } from "vitest";
import { makeArchive, readArchived, sizeOfArchived } from "../../../server/backup/archive.ts";

it("a backup of a Windows machine is put back on any other, and the other way round", () => {
	const sqlite = new SQLite(":memory:");
	const archive = makeArchive(sqlite);
	archive.put("files\\kept\\0a\\one\\original", Uint8Array.of(1, 2, 3));
	archive.put("files/kept/0b/two/original", Uint8Array.of(4));
	expect(readArchived(sqlite)("files/kept/0a/one/original")).toEqual(Buffer.of(1, 2, 3));
	expect(sizeOfArchived(sqlite)("files\\kept\\0b\\two\\original")).toBe(1);
	sqlite.close();
});
