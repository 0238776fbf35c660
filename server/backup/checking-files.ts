import type SQLite from "better-sqlite3";
import { idsOfFiles } from "../../shared/attached-file.ts";
import type { Entry } from "../../shared/entry.ts";
import { hasTable } from "./files-with-bytes.ts";

type FileRow = { member_id: string; thread_id: string | null; message_id: string | null };

/**
 * Tells of each entry of a thread whether every file it names, posters included, has its row, and that row its author, its
 * thread and this very message. After a restore somebody may have used a lost file's id before its message was given
 * back: then the row is theirs, and there it may be.
 */
export function checkingFiles(sqlite: SQLite.Database, threadId: string): (row: { entry: string }) => boolean {
	const find = hasTable(sqlite, "files")
		? sqlite.prepare<[string], FileRow>("select member_id, thread_id, message_id from files where id = ?")
		: null;
	const wasRestored = () => sqlite.prepare("select 1 from restored").get() !== undefined;

	return ({ entry: json }) => {
		const entry = JSON.parse(json) as Entry;
		const files = entry.kind === "message" ? (entry.files ?? []) : [];
		return idsOfFiles(files).every((id) => {
			const row = find?.get(id);
			if (row === undefined) return false;
			const isIts = row.member_id === entry.by && row.thread_id === threadId && row.message_id === entry.id;
			return isIts || (row.message_id !== entry.id && wasRestored());
		});
	};
}
