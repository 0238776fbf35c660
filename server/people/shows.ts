import type { Selectable } from "kysely";
import type { MemberSettings } from "../../shared/member-document.ts";
import type { Database } from "../database/open-database.ts";
import type { Tables } from "../database/tables.ts";

export type Shows = MemberSettings["shows"];
type Row = Pick<Selectable<Tables["members"]>, "shows_typing" | "shows_online" | "shows_last_seen">;

export function showsOf({ shows_typing, shows_online, shows_last_seen }: Row): Shows {
	return { typing: shows_typing === 1, online: shows_online === 1, lastSeen: shows_last_seen === 1 };
}

/** What a member lets the others know of them, now; nothing of somebody who is not in the family. */
export type ReadShows = (memberId: string) => Promise<Shows>;

export function createReadShows(database: Database): ReadShows {
	return async (memberId) => {
		const row = await database
			.selectFrom("members")
			.select(["shows_typing", "shows_online", "shows_last_seen"])
			.where("id", "=", memberId)
			.where("removed_at", "is", null)
			.executeTakeFirst();
		return row === undefined ? { typing: false, online: false, lastSeen: false } : showsOf(row);
	};
}
