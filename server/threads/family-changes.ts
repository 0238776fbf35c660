import type { FamilyMember } from "../../shared/member-document.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import type { Seals } from "../history/seals.ts";
import type { MemberChange } from "./member-documents.ts";

/** What every member document says of the family. */
export async function familyChanges(tx: WriteTransaction, seals: Seals): Promise<MemberChange[]> {
	const family = await tx.selectFrom("family").select("name").executeTakeFirst();
	const rows = await tx.selectFrom("members").selectAll().orderBy("created_at").orderBy("id").execute();
	const members = rows.map((row): FamilyMember => {
		const { id, name, username, role, removed_at } = row;
		const member = { id, name, username, role, active: removed_at === null, since: removed_at ?? row.created_at };
		return { ...member, seal: seals.member(member), hue: null, adults: [], allowed: null, seen: null };
	});
	return [
		{ root: "family", key: "name", value: family?.name ?? "" },
		{ root: "family", key: "members", value: members },
	];
}
