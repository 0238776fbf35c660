import SQLite from "better-sqlite3";
import { foldThread } from "../../server/threads/fold-thread.ts";
import type { Entry } from "../../shared/entry.ts";
import { databaseFile } from "./data-folder.ts";

type Thread = { id: string; kind: string; title: string; last_seq: number };

/**
 * What is wrong with the threads of a data folder: their tables must say what their entries say, no dm is there twice, and
 * each file an entry names is its author's and this message's.
 */
export function checkThreads(dataDir: string): string[] {
	return read(dataDir, (sqlite) => {
		const threads = sqlite.prepare("select id, kind, title, last_seq from threads").all() as Thread[];
		const listed = (query: string, ...of: string[]) =>
			sqlite
				.prepare(query)
				.pluck()
				.all(...of) as string[];
		const removed = listed("select id from members where removed_at is not null");
		const strays = listed(withoutRows).map((id) => `[I8] a file of message ${id} has no row, or somebody else's`);
		const wrong = threads.flatMap((thread) => {
			const rows = listed("select entry from entries where thread_id = ? order by seq", thread.id);
			const memberIds = listed("select member_id from thread_members where thread_id = ?", thread.id);
			const entries = rows.map((row) => JSON.parse(row) as Entry);
			return wrongWith(thread, entries, { memberIds, removed });
		});
		return [...wrong, ...strays];
	});
}

const withoutRows = `
	select entries.id from entries, json_each(entry, '$.files') as said
	left join files on files.id = said.value ->> 'id' and message_id = entries.id
		and files.thread_id = entries.thread_id and member_id = by_member
	where files.id is null`;

export function countThreads(dataDir: string, kind: "dm" | "group"): number {
	return read(dataDir, (sqlite) =>
		Number(sqlite.prepare("select count(*) from threads where kind = ?").pluck().get(kind)),
	);
}

/** What is wrong with one thread, of whose members some may have been removed from the family. */
export function wrongWith(
	thread: Thread,
	entries: readonly Entry[],
	{ memberIds, removed }: { memberIds: readonly string[]; removed: readonly string[] },
): string[] {
	const starts = entries.filter(({ kind }) => kind === "start");
	const folded = foldThread(entries);
	if (thread.kind === "family") {
		const isSame = starts.length === 0 && (folded.title ?? thread.title) === thread.title;
		return isSame ? [] : [`the family's thread is called ${thread.title}, its entries say ${folded.title}`];
	}
	const isStill = (id: string) => thread.kind === "dm" || !removed.includes(id);
	const said = JSON.stringify([folded.kind, folded.title, [...folded.members].filter(isStill).sort()]);
	const told = JSON.stringify([thread.kind, thread.title, memberIds.toSorted()]);
	return [
		...(entries[0]?.kind === "start" && starts.length === 1 ? [] : [`[I3] ${thread.id} has ${starts.length} starts`]),
		...(entries.length === thread.last_seq ? [] : [`[I4] ${thread.id} ends elsewhere than it says`]),
		...(said === told ? [] : [`[I4] ${thread.id} is ${told}, its entries say ${said}`]),
	];
}

function read<T>(dataDir: string, look: (sqlite: SQLite.Database) => T): T {
	const sqlite = new SQLite(databaseFile(dataDir), { readonly: true });
	try {
		return look(sqlite);
	} finally {
		sqlite.close();
	}
}
