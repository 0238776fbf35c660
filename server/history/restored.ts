import type { Database } from "../database/open-database.ts";
import type { WriteTransaction } from "../database/write-queue.ts";

/** How long the devices have for giving back what the backup lacks, before anything new takes its place. */
const waitMs = 2 * 60_000;

/**
 * Says of a database that it was just put back from a backup, at this ISO time; call it before the server is started on it.
 * What opened the door once must not open it again: invites and sign-in links of the old day are taken back.
 */
export async function markRestored(database: Database, at: string): Promise<void> {
	await database.transaction().execute(async (tx) => {
		await tx.deleteFrom("restored").execute();
		await tx.insertInto("restored").values({ id: 1, at, writing_from: null }).execute();
		await tx.updateTable("invites").set({ revoked_at: at }).where("revoked_at", "is", null).execute();
		await tx.deleteFrom("sign_in_links").execute();
	});
}

/** How long writing still waits at `now`. A clock that was put back since the restore must not stop the family for days. */
export function msUntilWriting(writingFrom: number | null, now: number): number {
	if (writingFrom === null || now >= writingFrom || now < writingFrom - waitMs) return 0;
	return writingFrom - now;
}

/** The time in ms from which on words are taken; the first start after a restore decides it, also for the next ones. */
export async function waitAfterRestore(tx: WriteTransaction, now: number): Promise<number | null> {
	const row = await tx.selectFrom("restored").select("writing_from").executeTakeFirst();
	if (row === undefined) return null;
	// A clock that went back since must not make the family wait until that day.
	const writingFrom = Math.min(now + waitMs, row.writing_from === null ? Infinity : Date.parse(row.writing_from));
	if (row.writing_from === null) {
		await tx
			.updateTable("restored")
			.set({ writing_from: new Date(writingFrom).toISOString() })
			.execute();
	}
	return writingFrom;
}
