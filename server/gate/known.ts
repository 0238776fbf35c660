import type { Entry } from "../../shared/entry.ts";
import type { RefusalCode } from "../../shared/refusal.ts";
import { compileOnce, type Value } from "../database/compile-once.ts";
import type { WriteTransaction } from "../database/write-queue.ts";

export type Taken = { entry: Entry; by: string; thread: string };

/** What was decided in earlier writes about the ids of this one. */
export type Known = {
	taken: (entryId: string) => Taken | undefined;
	refused: (entryId: string, deviceId: string) => RefusalCode | undefined;
};

/** Asked once for all ids of a write, in a few fixed sizes, so that each size is one prepared statement. */
const questions = [1, 8, 64, 512].map((size) => {
	const names = Array.from({ length: size }, (_, index) => `${index}`);
	return {
		size,
		entries: compileOnce((tx, value: Value<Record<string, string>>) =>
			tx
				.selectFrom("entries")
				.select(["id", "entry", "by_member", "thread_id"])
				.where(
					"id",
					"in",
					names.map((name) => value(name)),
				),
		),
		refusals: compileOnce((tx, value: Value<Record<string, string>>) =>
			tx
				.selectFrom("refusals")
				.select(["entry_id", "device_id", "code"])
				.where(
					"entry_id",
					"in",
					names.map((name) => value(name)),
				),
		),
	};
});

export async function readKnown(tx: WriteTransaction, ids: readonly string[]): Promise<Known> {
	const taken = new Map<string, Taken>();
	const refused = new Map<string, RefusalCode>();
	for (const group of toGroups(ids)) {
		for (const row of await group.entries(tx, group.ids)) {
			taken.set(row.id, { entry: JSON.parse(row.entry) as Entry, by: row.by_member, thread: row.thread_id });
		}
		for (const row of await group.refusals(tx, group.ids))
			refused.set(key(row.entry_id, row.device_id), row.code as RefusalCode);
	}
	return {
		taken: (entryId) => taken.get(entryId),
		refused: (entryId, deviceId) => refused.get(key(entryId, deviceId)),
	};
}

function key(entryId: string, deviceId: string): string {
	return `${entryId} ${deviceId}`;
}

type Group = (typeof questions)[number] & { ids: Record<string, string> };

/** Groups filled up to a fixed size with their own first id. */
function toGroups(ids: readonly string[]): Group[] {
	const groups: Group[] = [];
	const most = questions[questions.length - 1] as (typeof questions)[number];
	for (let from = 0; from < ids.length; from += most.size) {
		const some = ids.slice(from, from + most.size);
		const asked = questions.find(({ size }) => size >= some.length) ?? most;
		const values = Array.from({ length: asked.size }, (_, index) => [`${index}`, some[index] ?? some[0] ?? ""]);
		groups.push({ ...asked, ids: Object.fromEntries(values) });
	}
	return groups;
}
