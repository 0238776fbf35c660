import type { Clock } from "../../shared/ids.ts";
import type { Database } from "../database/open-database.ts";
import type { WriteQueue } from "../database/write-queue.ts";
import type { Directory } from "../threads/directory.ts";

const hourMs = 3_600_000;

type Parts = {
	database: Database;
	writes: WriteQueue;
	directory: Directory;
	clock: Clock;
	/** It could not be written; nothing else is lost. */
	onFailed: (error: unknown) => void;
};

/**
 * Notes that a member was here just now, in steps of an hour: calm for the others, and at most one write an hour. Call it
 * when their last connection ends. Nobody waits for it. What a member does not show is not kept.
 */
export function createLastSeen({ database, writes, directory, clock, onFailed }: Parts): (memberId: string) => void {
	const isNews = (from: Pick<Database, "selectFrom">, memberId: string, hour: string) =>
		from
			.selectFrom("members")
			.select("id")
			.where("id", "=", memberId)
			.where("removed_at", "is", null)
			.where("shows_last_seen", "=", 1)
			.where((is) => is.or([is("seen_at", "is", null), is("seen_at", "<", hour)]))
			.executeTakeFirst();

	async function note(memberId: string): Promise<void> {
		const hour = new Date(Math.floor(clock() / hourMs) * hourMs).toISOString();
		if ((await isNews(database, memberId, hour)) === undefined) return;
		await writes.writeKeepingRights(async (tx) => {
			// Switched off since, or removed.
			if ((await isNews(tx, memberId, hour)) === undefined) return { value: undefined, show: () => undefined };
			await tx.updateTable("members").set({ seen_at: hour }).where("id", "=", memberId).execute();
			return { value: undefined, show: await directory.refreshFamily(tx) };
		});
	}

	return (memberId) => {
		note(memberId).catch(onFailed);
	};
}
