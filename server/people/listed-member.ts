import type { Selectable } from "kysely";
import type * as z from "zod/mini";
import type { listedMemberSchema } from "../../shared/api/people.ts";
import type { Tables } from "../database/tables.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import { HttpProblem } from "../http-problem.ts";

/** A member as everybody in the family may see them. */
export type ListedMember = z.infer<typeof listedMemberSchema>;

type Row = Selectable<Tables["members"]>;

export const listedColumns = ["id", "name", "username", "role", "hue", "photo_id", "removed_at"] as const;

export function toListed(row: Pick<Row, (typeof listedColumns)[number]>): ListedMember {
	const { id, name, username, role, hue, photo_id, removed_at } = row;
	const photo = photo_id === null ? {} : { avatarUrl: `/thumbs/${photo_id}` };
	return { id, name, username, role, active: removed_at === null, hue, ...photo };
}

/** Somebody who is in the family now. Throws not_found. */
export async function activeMember(tx: WriteTransaction, memberId: string): Promise<Row> {
	const member = await tx
		.selectFrom("members")
		.selectAll()
		.where("id", "=", memberId)
		.where("removed_at", "is", null)
		.executeTakeFirst();
	if (member === undefined) throw new HttpProblem("not_found");
	return member;
}
