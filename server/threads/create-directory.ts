import { limits } from "../../shared/limits.ts";
import type { FamilyMember, RevokedDevice, ThreadRecord } from "../../shared/member-document.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import type { Seals } from "../history/seals.ts";
import type { Directory } from "./directory.ts";
import type { MemberChange, MemberDocuments } from "./member-documents.ts";
import { createSealedEnds, type SealedEnds } from "./sealed-ends.ts";

/** Makes the member documents say what the tables say: thread records with their read marks, the family, and the member's revoked devices. */
export function createDirectory(documents: MemberDocuments, seals: Seals): Directory {
	const sealedEnds = createSealedEnds();

	return {
		async refresh(tx) {
			const family = await familyChanges(tx, seals);
			const revoked = await revokedDevices(tx, seals);
			const records = await threadRecords(tx, null, sealedEnds);
			const shows: (() => void)[] = [];
			for (const memberId of await activeMemberIds(tx)) {
				const mine = records.filter((record) => record.members.includes(memberId));
				const left = (await documents.keys(tx, memberId, "threads")).filter(
					(id) => !mine.some((record) => record.id === id),
				);
				const own: MemberChange = { root: "settings", key: "revoked", value: revoked.get(memberId) ?? [] };
				const changes = [...family, own, ...mine.map(toChange), ...left.map(toRemoval)];
				shows.push(await documents.set(tx, memberId, changes));
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

async function familyChanges(tx: WriteTransaction, seals: Seals): Promise<MemberChange[]> {
	const family = await tx.selectFrom("family").select("name").executeTakeFirst();
	const rows = await tx.selectFrom("members").selectAll().orderBy("created_at").orderBy("id").execute();
	const members = rows.map((row): FamilyMember => {
		const { id, name, username, role, removed_at } = row;
		const member = { id, name, username, role, active: removed_at === null, since: removed_at ?? row.created_at };
		return { ...member, seal: seals.member(member) };
	});
	return [
		{ root: "family", key: "name", value: family?.name ?? "" },
		{ root: "family", key: "members", value: members },
	];
}

/** Of each member, the newest first. */
async function revokedDevices(tx: WriteTransaction, seals: Seals): Promise<Map<string, RevokedDevice[]>> {
	const rows = await tx
		.selectFrom("devices")
		.select(["id", "member_id", "revoked_at"])
		.where("revoked_at", "is not", null)
		.orderBy("revoked_at", "desc")
		.orderBy("id", "desc")
		.execute();
	const byMember = new Map<string, RevokedDevice[]>();
	for (const { id, member_id, revoked_at } of rows) {
		const devices = byMember.get(member_id) ?? [];
		byMember.set(member_id, devices);
		if (revoked_at === null || devices.length >= limits.revokedDevices) continue;
		devices.push({ id, at: revoked_at, seal: seals.revoked({ id, at: revoked_at }) });
	}
	return byMember;
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
