import type { ExpressionBuilder, Selectable } from "kysely";
import type { Database } from "../database/open-database.ts";
import type { Tables } from "../database/tables.ts";

/** What is known of a file to whoever may see it. */
export type SeenFile = Pick<Selectable<Tables["files"]>, (typeof seenColumns)[number]>;

const seenColumns = ["id", "name", "status", "type", "has_thumbs", "uploaded_at", "member_id", "message_id"] as const;

/**
 * The file, if this device may have it now; null for one that does not exist and one that is not theirs alike. It is for
 * the members of its thread; before it was sent, for whoever uploaded it; and somebody's photo is for the whole family. A
 * program sees no more than its scope: of one thread it sees that thread's files, and what was never sent is only for one
 * that may write everywhere.
 */
export type MaySee = (fileId: string, who: { memberId: string; deviceId: string }) => Promise<SeenFile | null>;

/** Asks the tables at every call, the device too: a right that is gone is gone from the next question on (invariant 5). */
export function createMaySee(database: Database): MaySee {
	return async (fileId, { memberId, deviceId }) => {
		const file = await database
			.selectFrom("files")
			.innerJoin("devices", (join) => join.onTrue())
			.innerJoin("members", "members.id", "devices.member_id")
			.select(seenColumns.map((column) => `files.${column}` as const))
			.where("files.id", "=", fileId)
			.where("devices.id", "=", deviceId)
			.where("devices.member_id", "=", memberId)
			.where("devices.revoked_at", "is", null)
			.where("members.removed_at", "is", null)
			.where((is) => is.or([isOfMyThread(is), isMyUnsent(is), isPhoto(is)]))
			.executeTakeFirst();
		return file ?? null;
	};
}

type Is = ExpressionBuilder<Tables, "files" | "devices" | "members">;

function isOfMyThread(is: Is) {
	const membership = is
		.selectFrom("thread_members")
		.select("thread_members.thread_id")
		.whereRef("thread_members.thread_id", "=", "files.thread_id")
		.whereRef("thread_members.member_id", "=", "devices.member_id");
	const isInScope = is.or([
		is("devices.thread_id", "is", null),
		is("devices.thread_id", "=", is.ref("files.thread_id")),
	]);
	return is.and([is.exists(membership), isInScope]);
}

function isMyUnsent(is: Is) {
	return is.and([
		is("files.thread_id", "is", null),
		is("files.member_id", "=", is.ref("devices.member_id")),
		is("devices.thread_id", "is", null),
		is.or([is("devices.kind", "=", "browser"), is("devices.scope", "=", "write")]),
	]);
}

function isPhoto(is: Is) {
	const holder = is.selectFrom("members as shown").select("shown.id").whereRef("shown.photo_id", "=", "files.id");
	return is.and([is("devices.thread_id", "is", null), is.exists(holder)]);
}
