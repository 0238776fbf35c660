import { memberDocumentName } from "../../shared/document-names.ts";
import type { ThreadRecord } from "../../shared/member-document.ts";
import { rebuild } from "./documents.ts";
import type { House } from "./house.ts";

type FileRow = { id: string; status: string; reason: string | null };

/** As many as a record names (server/threads/away-files.ts). */
const namedMost = 200;

/** What is wrong with the files of messages on the server's disk, between two commits. */
export function wrongFiles(house: House): string[] {
	// A document that is put together draws its id from the seed: a schedule without files stays what it was.
	if (house.serverDisk.sqlite.prepare("select 1 from files limit 1").get() === undefined) return [];
	return [...strayFiles(house), ...wrongRecords(house)];
}

/**
 * [I8] Each file an entry names, posters too, has its row: its author's, and of this message. A server that was put back may
 * have given an id to somebody else before its message came back.
 */
function strayFiles({ serverDisk, putBacks }: House): string[] {
	const named = `select entries.id as entry, by_member, thread_id, file.value ->> '$.id' as file, file.value ->> '$.poster' as poster
		from entries, json_each(entry, '$.files') as file where entries.kind = 'message'`;
	const strays = serverDisk.sqlite
		.prepare(
			`with named as (${named}), ids as (select * from named union all select entry, by_member, thread_id, poster, null from named)
			select ids.file from ids left join files on files.id = ids.file and (? or
				(message_id = ids.entry and member_id = by_member and files.thread_id = ids.thread_id))
			where ids.file is not null and files.id is null`,
		)
		.pluck()
		.all(putBacks > 0 ? 1 : 0) as string[];
	return strays.map((id) => `[I8] the file ${id} is named by a message, and has no row of it`);
}

/** [I2] Every member document says of each thread which of its files are not ready, and no others. */
function wrongRecords({ serverDisk: { sqlite } }: House): string[] {
	const away = sqlite.prepare("select id, status, reason from files where thread_id = ? and status <> 'ready'");
	const members = sqlite.prepare("select id from members where removed_at is null").pluck().all() as string[];
	return members.flatMap((memberId) => {
		const records = rebuild(sqlite, memberDocumentName(memberId))?.getMap<ThreadRecord>("threads").values() ?? [];
		return [...records].flatMap(({ id, files }) => {
			const rows = new Map((away.all(id) as FileRow[]).map((row) => [row.id, row]));
			const isRight = Object.entries(files ?? {}).every(([fileId, state]) => {
				const row = rows.get(fileId);
				return row?.status === state.status && (state.status === "pending" || row.reason === state.reason);
			});
			const isWhole = Object.keys(files ?? {}).length === Math.min(rows.size, namedMost);
			return isRight && isWhole ? [] : [`[I2] the record of ${id} at ${memberId} says something else of its files`];
		});
	});
}
