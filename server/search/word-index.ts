import SQLite from "better-sqlite3";
import type { Entry } from "../../shared/entry.ts";
import { foldText } from "../../shared/finding/fold.ts";
import { spacedWords } from "../../shared/finding/spaced-words.ts";
import { type Poll, wordsWithOptions } from "../../shared/poll.ts";
import type { Database } from "../database/open-database.ts";
import { endOfTurn } from "../end-of-turn.ts";

export type Place = { n: number; threadId: string; id: string };
export type Wanted = { words: readonly string[]; threadIds: readonly string[]; below: number; limit: number };

/** Which words stand in which messages: a projection that lives as long as the process. */
export type WordIndex = {
	/** The newest messages below `below` that may hold all words (shared/finding/wanted-words.ts), each by its beginning. */
	find: (wanted: Wanted) => Promise<Place[]>;
	/** Takes a message out: its words were deleted. */
	forget: (id: string) => void;
	close: () => void;
};

/** Rows read and written in one turn of the event loop: some ten milliseconds. */
const step = 200;
/** What the index takes for a letter: unicode61 leaves out signs, and would lose emoji. */
const tokenizer = "unicode61 remove_diacritics 0 categories ''L* N* M* Co So''";
const isIndexed = /[\p{L}\p{N}\p{M}\p{Co}\p{So}]/u;

/**
 * Reads of the log what was said since it was last asked, then answers from a database of its own, which SQLite keeps in
 * memory and in a nameless file: nothing of it outlives the process, and no commit waits for it (decision 0036).
 */
export function createWordIndex(database: Database): WordIndex {
	const own = new SQLite("");
	own.exec(
		`create virtual table found using fts5 (words, content='', contentless_delete=1, prefix='1 2', tokenize='${tokenizer}')`,
	);
	own.exec("create table places (n integer primary key, thread_id text not null, id text not null unique)");
	const place = own.prepare("insert or ignore into places values (?, ?, ?)");
	const known = own.prepare("select n from places where id = ?").pluck();
	const add = own.prepare("insert into found (rowid, words) values (?, ?)");
	const take = own.prepare("delete from found where rowid = ?");
	const unplace = own.prepare("delete from places where n = ?");
	const look =
		own.prepare(`select places.n, places.thread_id as threadId, places.id from found join places on places.n = found.rowid
		where found match ? and found.rowid < ? and places.thread_id in (select value from json_each(?))
		order by found.rowid desc limit ?`);
	/** How far each thread has been read. */
	const read = new Map<string, number>();
	let turn: Promise<void> = Promise.resolve();

	async function readOn(threadIds: readonly string[]): Promise<void> {
		for (const threadId of threadIds) while ((await readStep(threadId)) === step) await endOfTurn();
	}
	async function readStep(threadId: string): Promise<number> {
		const rows = await database
			.selectFrom("entries")
			.select(["seq", "entry"])
			.where("thread_id", "=", threadId)
			.where("seq", ">", read.get(threadId) ?? 0)
			.orderBy("seq")
			.limit(step)
			.execute();
		const entries = rows.map(({ entry }) => JSON.parse(entry) as Entry);
		own.transaction(() => {
			for (const entry of entries) note(threadId, entry);
		})();
		for (const entry of entries) if (entry.kind === "edit") await noteAnew(entry.of, entry.body);
		const last = rows.at(-1);
		if (last !== undefined) read.set(threadId, last.seq);
		return rows.length;
	}
	function note(threadId: string, entry: Entry): void {
		if (entry.kind !== "message" || known.get(entry.id) !== undefined) return;
		// Their order is that of the time they were said, and of those of one moment that of the log.
		let n = BigInt(Date.parse(entry.at)) * 1000n;
		while (place.run(n, threadId, entry.id).changes === 0) n += 1n;
		add.run(n, spacedWords(foldText(searchedWords(entry))));
	}

	/** Its words are others now; where and when it was said, and its files, are what they were. */
	async function noteAnew(messageId: string, body: string): Promise<void> {
		const n = known.get(messageId);
		const row = await database.selectFrom("entries").select("entry").where("id", "=", messageId).executeTakeFirst();
		if (n === undefined || row === undefined) return;
		const message = JSON.parse(row.entry) as Entry;
		if (message.kind !== "message") return;
		take.run(n);
		add.run(n, spacedWords(foldText(searchedWords({ ...message, body }))));
	}

	return {
		async find({ words, threadIds, below, limit }) {
			turn = turn.catch(() => undefined).then(() => readOn(threadIds));
			await turn;
			const asked = words.filter((word) => isIndexed.test(word)).map(asPhrase);
			if (asked.length === 0) return [];
			return look.all(asked.join(" AND "), BigInt(below), JSON.stringify(threadIds), limit) as Place[];
		},
		forget(id) {
			const n = known.get(id);
			if (n === undefined) return;
			take.run(n);
			unplace.run(n);
		},
		close: () => void own.close(),
	};
}

function searchedWords({
	body,
	files,
	poll,
}: {
	body: string | null;
	files?: readonly { name: string }[] | undefined;
	poll?: Poll | undefined;
}): string {
	return [wordsWithOptions(body ?? "", poll), ...(files ?? []).map(({ name }) => name)].join(" ");
}

/** Quoted, so that nothing of it is read as a command; the star makes its last word a beginning. */
function asPhrase(word: string): string {
	return `"${spacedWords(word).replaceAll('"', '""')}" *`;
}
