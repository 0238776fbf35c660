import { applyUpdate, Doc } from "yjs";
import { memberDocumentName } from "../../shared/document-names.ts";
import type { ThreadRecord } from "../../shared/member-document.ts";
import { type Database, DatabaseUnusable } from "../database/open-database.ts";
import { readMemberRows } from "../threads/member-documents.ts";

/** The member documents of those who are here list the threads they are in. Throws DatabaseUnusable. */
export async function checkMemberDocuments(database: Database): Promise<void> {
	const members = await database.selectFrom("members").select("id").where("removed_at", "is", null).execute();
	for (const { id } of members) {
		const threads = await database
			.selectFrom("thread_members")
			.innerJoin("threads", "threads.id", "thread_members.thread_id")
			.select(["threads.id", "threads.open_segment"])
			.where("thread_members.member_id", "=", id)
			.execute();
		const document = await readDocument(database, id);
		const records = document.getMap<ThreadRecord>("threads");
		const isSame =
			records.size === threads.length &&
			threads.every((thread) => records.get(thread.id)?.open === thread.open_segment);
		document.destroy();
		if (!isSame) throw new DatabaseUnusable("The data is damaged: a member's list of threads is not as it should be.");
	}
}

async function readDocument(database: Database, memberId: string): Promise<Doc> {
	const document = new Doc();
	try {
		for (const update of await readMemberRows(database, memberDocumentName(memberId))) applyUpdate(document, update);
	} catch {
		throw new DatabaseUnusable("The data is damaged: a member's document cannot be read.");
	}
	return document;
}
