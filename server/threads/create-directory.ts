import type { MemberSettings, ScheduledMessage, Star, ThreadRecord } from "../../shared/member-document.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import type { Seals } from "../history/seals.ts";
import { readScheduled } from "../later/member-scheduled.ts";
import type { Directory } from "./directory.ts";
import { familyChanges } from "./family-changes.ts";
import type { MemberChange, MemberDocuments } from "./member-documents.ts";
import { readMutes } from "./mutes.ts";
import { ownSettings } from "./own-settings.ts";
import { revokedDevices } from "./revoked-devices.ts";
import { createSealedEnds } from "./sealed-ends.ts";
import { readAllStars, readStars } from "./stars.ts";
import { threadRecords } from "./thread-records.ts";

/**
 * Makes the member documents say what the tables say: thread records with their read marks,
 * the family, and the member's own settings.
 */
export function createDirectory(documents: MemberDocuments, seals: Seals): Directory {
	const sealedEnds = createSealedEnds();

	return {
		forgetEnds: sealedEnds.forget,
		async refresh(tx) {
			const family = await familyChanges(tx, seals);
			const revoked = await revokedDevices(tx, seals);
			const mutes = await readMutes(tx, null);
			const settings = await ownSettings(tx);
			const scheduled = await readScheduled(tx, null);
			const stars = await readAllStars(tx);
			const records = await threadRecords(tx, null, sealedEnds);
			const shows: (() => void)[] = [];
			for (const [memberId, { blocked, shows: shown }] of settings) {
				const mine = records.filter(({ record }) => record.members.includes(memberId)).map(({ record }) => record);
				const left = (await documents.keys(tx, memberId, "threads")).filter(
					(id) => !mine.some((record) => record.id === id),
				);
				const own = [
					toSetting("revoked", revoked.get(memberId) ?? []),
					toSetting("mutes", mutes.get(memberId) ?? {}),
					toSetting("blocked", blocked),
					toSetting("shows", shown),
				];
				const later = await laterChanges(tx, memberId, scheduled.get(memberId) ?? []);
				const starred = await starChanges(tx, memberId, stars.get(memberId) ?? new Map());
				const changes = [...family, ...own, ...later, ...starred, ...mine.map(toChange), ...left.map(toRemoval)];
				shows.push(await documents.set(tx, memberId, changes));
			}
			return runAll([sealedEnds.kept, ...shows]);
		},
		async refreshFamily(tx) {
			const family = await familyChanges(tx, seals);
			const shows: (() => void)[] = [];
			for (const memberId of await activeMemberIds(tx)) shows.push(await documents.set(tx, memberId, family));
			return runAll(shows);
		},
		async refreshThread(tx, threadId, gone) {
			const shows: (() => void)[] = [];
			for (const { record, active } of await threadRecords(tx, threadId, sealedEnds)) {
				for (const memberId of active) shows.push(await documents.set(tx, memberId, [toChange(record)]));
			}
			for (const memberId of gone) shows.push(await documents.set(tx, memberId, [toRemoval(threadId)]));
			return runAll([sealedEnds.kept, ...shows]);
		},
		async refreshMutes(tx, memberId) {
			const mutes = (await readMutes(tx, memberId)).get(memberId) ?? {};
			return documents.set(tx, memberId, [toSetting("mutes", mutes)]);
		},
		async refreshScheduled(tx, memberId) {
			const scheduled = (await readScheduled(tx, memberId)).get(memberId) ?? [];
			return documents.set(tx, memberId, await laterChanges(tx, memberId, scheduled));
		},
		async refreshStars(tx, memberId, messageIds) {
			const stars = await readStars(tx, memberId, messageIds);
			return documents.set(
				tx,
				memberId,
				[...messageIds].map((id) => toStar(id, stars.get(id))),
			);
		},
	};

	/** By message: each is an entry of its own, so that one that changes costs what one costs. */
	async function laterChanges(
		tx: WriteTransaction,
		memberId: string,
		scheduled: readonly ScheduledMessage[],
	): Promise<MemberChange[]> {
		const there = await documents.keys(tx, memberId, "scheduled");
		const gone = there.filter((id) => !scheduled.some((one) => one.id === id));
		return [
			...scheduled.map((one) => ({ root: "scheduled" as const, key: one.id, value: one })),
			...gone.map((key) => ({ root: "scheduled" as const, key, value: undefined })),
		];
	}

	/** All of them, and those that are no more. */
	async function starChanges(
		tx: WriteTransaction,
		memberId: string,
		stars: ReadonlyMap<string, Star>,
	): Promise<MemberChange[]> {
		const known = await documents.keys(tx, memberId, "stars");
		return [...new Set([...known, ...stars.keys()])].map((id) => toStar(id, stars.get(id)));
	}
}

function toSetting<Key extends keyof MemberSettings>(key: Key, value: MemberSettings[Key]): MemberChange {
	return { root: "settings", key, value };
}

function toStar(messageId: string, star: Star | undefined): MemberChange {
	return { root: "stars", key: messageId, value: star };
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
