import type { FamilyMember, ThreadRecord } from "../../shared/member-document.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import type { Directory } from "./directory.ts";
import type { MemberChange, MemberDocuments } from "./member-documents.ts";
import { createSealedEnds, type SealedEnds } from "./sealed-ends.ts";

/** Makes the member documents say what the tables say: thread records with their read marks, and the family. */
export function createDirectory(documents: MemberDocuments): Directory {
	const sealedEnds = createSealedEnds();

	return {
		async refresh(tx) {
			const family = await familyChanges(tx);
			const records = await threadRecords(tx, null, sealedEnds);
			const shows: (() => void)[] = [];
			for (const memberId of await activeMemberIds(tx)) {
				const mine = records.filter((record) => record.members.includes(memberId));
				const left = (await documents.keys(tx, memberId, "threads")).filter(
					(id) => !mine.some((record) => record.id === id),
				);
				shows.push(await documents.set(tx, memberId, [...family, ...mine.map(toChange), ...left.map(toRemoval)]));
			}
			return runAll([sealedEnds.kept, ...shows]);
		},
		async refreshThread(tx, threadId) {
			const shows: (() => void)[] = [];
			for (const record of await threadRecords(tx, threadId, sealedEnds)) {
				for (const memberId of record.members) shows.push(await documents.set(tx, memberId, [toChange(record)]));
			}
			return runAll([sealedEnds.kept, ...shows]);
		},
	};
}

function toChange(record: ThreadRecord): MemberChange {
	return { root: "threads", key: record.id, value: record };
}

function toRemoval(threadId: string): MemberChange {
	return { root: "threads", key: threadId, value: undefined };
}

function runAll(shows: readonly (() => void)[]): () => void {
	return () => {
		for (const show of shows) show();
	};
}

async function familyChanges(tx: WriteTransaction): Promise<MemberChange[]> {
	const family = await tx.selectFrom("family").select("name").executeTakeFirst();
	const rows = await tx.selectFrom("members").selectAll().orderBy("created_at").orderBy("id").execute();
	const members: FamilyMember[] = rows.map((row) => ({
		id: row.id,
		name: row.name,
		username: row.username,
		role: row.role,
		active: row.removed_at === null,
	}));
	return [
		{ root: "family", key: "name", value: family?.name ?? "" },
		{ root: "family", key: "members", value: members },
	];
}

async function activeMemberIds(tx: WriteTransaction): Promise<string[]> {
	const rows = await tx.selectFrom("members").select("id").where("removed_at", "is", null).orderBy("id").execute();
	return rows.map((row) => row.id);
}

async function threadRecords(
	tx: WriteTransaction,
	only: string | null,
	sealedEnds: SealedEnds,
): Promise<ThreadRecord[]> {
	const threads = await tx
		.selectFrom("threads")
		.selectAll()
		.$if(only !== null, (query) => query.where("id", "=", only))
		.orderBy("created_at")
		.execute();
	const records: ThreadRecord[] = [];
	for (const thread of threads) {
		const members = await tx
			.selectFrom("thread_members")
			.select(["member_id", "read_seq"])
			.where("thread_id", "=", thread.id)
			.orderBy("joined_at")
			.orderBy("member_id")
			.execute();
		const ends = await sealedEnds.of(tx, thread.id, thread.open_segment);
		records.push({
			id: thread.id,
			kind: thread.kind,
			title: thread.title,
			members: members.map((member) => member.member_id),
			open: thread.open_segment,
			sealed: ends.map((end) => end.seq),
			sealedHashes: ends.map((end) => end.hash),
			reads: Object.fromEntries(members.map((member) => [member.member_id, member.read_seq])),
			createdAt: thread.created_at,
		});
	}
	return records;
}
