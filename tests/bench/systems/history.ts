import { hash, randomBytes } from "node:crypto";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import { encodeAppend, type Place } from "../../../server/log/encode-append.ts";
import { toRow } from "../../../server/log/to-row.ts";
import { randomWriter } from "../../../server/log/writers.ts";
import type { Entry } from "../../../shared/entry.ts";
import { beginningOf, type HistoryMark, nextHash } from "../../../shared/history.ts";
import { limits } from "../../../shared/limits.ts";
import type { HearthFamily, Who } from "./hearth-data.ts";
import { makeId } from "./make-id.ts";
import { createSmallTalk } from "./small-talk.ts";

const sha256 = (text: string) => hash("sha256", text, "base64url");
const entriesPerWriter = 200;
const rowsPerCommit = 20_000;
const minuteMs = 60_000;

/** Fills the family's thread with so many messages, row by row as the log would have written them, but without the gate. */
export function addMessages(dataDir: string, family: HearthFamily, count: number): void {
	const sqlite = new SQLite(join(dataDir, "hearth.db"));
	sqlite.pragma("synchronous = OFF");
	const next = createWriter(family, Date.now() - count * minuteMs);
	const first = next();
	const columns = Object.keys(first).map((column) => `"${column}"`);
	const insert = sqlite.prepare(
		`insert into entries (${columns}) values (${Object.keys(first).map((column) => `@${column}`)})`,
	);
	insert.run(first);
	for (let done = 1; done < count; done += rowsPerCommit) {
		sqlite.transaction(() => {
			for (let row = done; row < Math.min(count, done + rowsPerCommit); row += 1) insert.run(next());
		})();
	}
	sqlite
		.prepare("update threads set last_seq = ?, open_segment = ? where id = ?")
		.run(count, Math.floor((count - 1) / limits.segmentMessages), family.threadId);
	sqlite.pragma("wal_checkpoint(TRUNCATE)");
	sqlite.close();
}

function createWriter({ threadId, people }: HearthFamily, begin: number): () => ReturnType<typeof toRow> {
	const bodyAt = createSmallTalk(7);
	let mark: HistoryMark = beginningOf(threadId);
	let last: Place | null = null;

	return () => {
		const seq = mark.seq + 1;
		const segment = Math.floor((seq - 1) / limits.segmentMessages);
		const before: Place | null = (seq - 1) % limits.segmentMessages === 0 ? null : last;
		const author = people[seq % people.length] as Who;
		const entry = entryAt(seq, author.memberId, new Date(begin + seq * minuteMs).toISOString(), bodyAt(seq), mark.hash);
		const place = placeAfter(before);
		mark = { seq, hash: entry.hash };
		last = place;
		return toRow(entry, threadId, author, segment, place, encodeAppend("messages", place, before, [entry]));
	};
}

function placeAfter(before: Place | null): Place {
	const isFull = before === null || before.clock + 1 >= entriesPerWriter;
	return isFull ? { writer: randomWriter(randomBytes), clock: 0 } : { writer: before.writer, clock: before.clock + 1 };
}

/** Its seal is no seal, but as long and as little to be compressed. */
function entryAt(seq: number, by: string, at: string, body: string, before: string): Entry {
	const entry = { seq, id: makeId(), by, at, composed: at, kind: "message" as const, body };
	return { ...entry, hash: nextHash(before, entry, sha256), seal: randomBytes(16).toString("base64url") };
}
