import type { DocumentName } from "../../shared/document-names.ts";
import type { Database } from "../database/open-database.ts";

/**
 * May this device open, read or speak in this document, now? Asked at opening and again for every frame:
 * frames queued before a removal would otherwise still be answered after it (invariant 5). A yes may come at once.
 * A program's scope is asked here too, so that no door can forget it.
 */
export type Access = (name: DocumentName, who: { memberId: string; deviceId: string }) => true | Promise<boolean>;

export function createAccess(database: Database): (...asked: Parameters<Access>) => Promise<boolean> {
	return async (name, who) => {
		if (name.kind === "member" && name.memberId !== who.memberId) return false;
		if (name.kind === "outbox" && name.deviceId !== who.deviceId) return false;
		const device = await database
			.selectFrom("devices")
			.innerJoin("members", "members.id", "devices.member_id")
			.select(["devices.scope", "devices.thread_id as onlyThread"])
			.where("devices.id", "=", who.deviceId)
			.where("devices.member_id", "=", who.memberId)
			.where("devices.revoked_at", "is", null)
			.where("members.removed_at", "is", null)
			.executeTakeFirst();
		if (device === undefined) return false;
		const { scope, onlyThread } = device;
		if (name.kind === "outbox") return scope === "write";
		// A member document tells of all threads and of everybody: none of a one-thread program's business.
		if (name.kind === "member") return onlyThread === null;
		if (onlyThread !== null && onlyThread !== name.threadId) return false;
		return isOfThread(database, name.threadId, name.segment, who.memberId);
	};
}

/** A segment that was not opened yet is as unknown as a thread that does not exist: no name makes a document. */
async function isOfThread(database: Database, threadId: string, segment: number, memberId: string): Promise<boolean> {
	const row = await database
		.selectFrom("thread_members")
		.innerJoin("threads", "threads.id", "thread_members.thread_id")
		.select("threads.id")
		.where("threads.id", "=", threadId)
		.where("thread_members.member_id", "=", memberId)
		.where("threads.open_segment", ">=", segment)
		.executeTakeFirst();
	return row !== undefined;
}
