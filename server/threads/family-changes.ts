import type { FamilyMember } from "../../shared/member-document.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import type { Seals } from "../history/seals.ts";
import { readChildren } from "../people/read-children.ts";
import { sinceOf } from "../people/since.ts";
import type { MemberChange } from "./member-documents.ts";

/** What every member document says of the family. */
export async function familyChanges(tx: WriteTransaction, seals: Seals): Promise<MemberChange[]> {
	const family = await tx.selectFrom("family").select("name").executeTakeFirst();
	const rows = await tx.selectFrom("members").selectAll().orderBy("created_at").orderBy("id").execute();
	const children = await readChildren(tx);
	const members = rows.map((row): FamilyMember => {
		const { id, name, username, role, hue, photo_id: photo } = row;
		const active = row.removed_at === null;
		const { adults = [], allowed = null } = children.get(id) ?? {};
		const member = { id, name, username, role, active, since: sinceOf(row), hue, photo, adults, allowed };
		return { ...member, seal: seals.member(member), seen: active ? row.seen_at : null };
	});
	return [
		{ root: "family", key: "name", value: family?.name ?? "" },
		{ root: "family", key: "members", value: members },
	];
}
