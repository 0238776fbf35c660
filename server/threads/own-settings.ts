import type { MemberSettings } from "../../shared/member-document.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import { showsOf } from "../people/shows.ts";

type OwnSettings = Pick<MemberSettings, "blocked" | "shows">;

/** What a member document says of what its member has chosen about people, for every member who is here. */
export async function ownSettings(tx: WriteTransaction): Promise<Map<string, OwnSettings>> {
	const members = await tx
		.selectFrom("members")
		.select(["id", "shows_typing", "shows_online", "shows_last_seen"])
		.where("removed_at", "is", null)
		.orderBy("id")
		.execute();
	const blocks = await tx.selectFrom("blocks").select(["member_id", "blocked_id"]).orderBy("blocked_id").execute();
	const blockedBy = Map.groupBy(blocks, ({ member_id }) => member_id);
	return new Map(
		members.map((member) => {
			const blocked = (blockedBy.get(member.id) ?? []).map(({ blocked_id }) => blocked_id);
			return [member.id, { blocked, shows: showsOf(member) }];
		}),
	);
}
