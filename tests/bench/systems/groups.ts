import type { Database } from "../../../server/database/open-database.ts";
import { makeId } from "./make-id.ts";

/** Makes so many group threads that everybody is in, and gives back their ids. */
export async function insertGroups(database: Database, count: number): Promise<string[]> {
	const at = new Date().toISOString();
	const members = await database.selectFrom("members").select("id").execute();
	const ids: string[] = [];
	for (let number = 1; number <= count; number += 1) {
		const id = makeId();
		const group = { id, kind: "group" as const, title: `Group ${number}`, open_segment: 0, last_seq: 0 };
		await database
			.insertInto("threads")
			.values({ ...group, created_at: at, updated_at: at })
			.execute();
		const rows = members.map((member) => ({ thread_id: id, member_id: member.id, joined_at: at, read_seq: 0 }));
		await database.insertInto("thread_members").values(rows).execute();
		ids.push(id);
	}
	return ids;
}
