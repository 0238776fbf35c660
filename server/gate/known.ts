import type { Entry } from "../../shared/entry.ts";
import type { RefusalCode } from "../../shared/refusal.ts";
import type { WriteTransaction } from "../database/write-queue.ts";

export type Taken = { entry: Entry; by: string; thread: string };

/** What was decided in earlier writes about the ids of this one. */
export type Known = {
	taken: (entryId: string) => Taken | undefined;
	refused: (entryId: string, deviceId: string) => RefusalCode | undefined;
};

/** Asked once for all ids of a write, in a few fixed sizes, so that each size is one prepared statement. */
const sizes = [1, 8, 64, 512] as const;

export async function readKnown(tx: WriteTransaction, ids: readonly string[]): Promise<Known> {
	const taken = new Map<string, Taken>();
	const refused = new Map<string, RefusalCode>();
	for (const group of toGroups(ids)) {
		const entries = await tx
			.selectFrom("entries")
			.select(["id", "entry", "by_member", "thread_id"])
			.where("id", "in", group)
			.execute();
		for (const row of entries) {
			taken.set(row.id, { entry: JSON.parse(row.entry) as Entry, by: row.by_member, thread: row.thread_id });
		}
		const refusals = await tx
			.selectFrom("refusals")
			.select(["entry_id", "device_id", "code"])
			.where("entry_id", "in", group)
			.execute();
		for (const row of refusals) refused.set(key(row.entry_id, row.device_id), row.code as RefusalCode);
	}
	return {
		taken: (entryId) => taken.get(entryId),
		refused: (entryId, deviceId) => refused.get(key(entryId, deviceId)),
	};
}

function key(entryId: string, deviceId: string): string {
	return `${entryId} ${deviceId}`;
}

/** Groups filled up to a fixed size with their own first id. */
function toGroups(ids: readonly string[]): string[][] {
	const groups: string[][] = [];
	const most = sizes[sizes.length - 1] ?? 1;
	for (let from = 0; from < ids.length; from += most) {
		const group = ids.slice(from, from + most);
		const size = sizes.find((one) => one >= group.length) ?? most;
		const [first = ""] = group;
		groups.push([...group, ...Array<string>(size - group.length).fill(first)]);
	}
	return groups;
}
