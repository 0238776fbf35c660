import type { ThreadRecord } from "../../shared/member-document.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import type { Seals } from "../history/seals.ts";
import type { Directory } from "./directory.ts";
import { familyChanges } from "./family-changes.ts";
import type { MemberChange, MemberDocuments } from "./member-documents.ts";
import { revokedDevices } from "./revoked-devices.ts";
import { createSealedEnds } from "./sealed-ends.ts";
import { threadRecords } from "./thread-records.ts";

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

async function activeMemberIds(tx: WriteTransaction): Promise<string[]> {
	const rows = await tx.selectFrom("members").select("id").where("removed_at", "is", null).orderBy("id").execute();
	return rows.map((row) => row.id);
}
