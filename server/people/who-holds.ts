import type { Clock } from "../../shared/ids.ts";
import type { Database } from "../database/open-database.ts";
import type { WriteQueue } from "../database/write-queue.ts";
import { hashSecret } from "./secret.ts";
import type { WhoHolds } from "./signed-in.ts";

const seenEveryMs = 60_000;

/** Asks the tables at every call, so that a revoked device or a removed member is nobody from the next question on. */
export function createWhoHolds(parts: {
	database: Database;
	writes: WriteQueue;
	clock: Clock;
	/** "Last seen" could not be written; nothing else is lost. */
	onSeenFailed: (error: unknown) => void;
}): WhoHolds {
	const seenAt = new Map<string, number>();

	/** Nobody waits for this, and it is not worth a write more than once a minute. */
	function markSeen(deviceId: string): void {
		const now = parts.clock();
		const before = seenAt.get(deviceId);
		if (before !== undefined && Math.abs(now - before) < seenEveryMs) return;
		seenAt.set(deviceId, now);
		const last_seen_at = new Date(now).toISOString();
		parts.writes
			.writeKeepingRights(async (tx) => {
				await tx.updateTable("devices").set({ last_seen_at }).where("id", "=", deviceId).execute();
				return { value: undefined, show: () => undefined };
			})
			.catch(parts.onSeenFailed);
	}

	return async (token) => {
		const row = await parts.database
			.selectFrom("devices")
			.innerJoin("members", "members.id", "devices.member_id")
			.select(["devices.id as deviceId", "devices.name as deviceName", "devices.kind", "devices.scope"])
			.select("devices.thread_id as threadId")
			.select(["members.id", "members.name", "members.username", "members.role"])
			.where("devices.token_hash", "=", hashSecret(token))
			.where("devices.revoked_at", "is", null)
			.where("members.removed_at", "is", null)
			.executeTakeFirst();
		if (row === undefined) return null;
		const { deviceId, deviceName, kind, scope, threadId, ...member } = row;
		markSeen(deviceId);
		const program = kind === "program" ? { scope, threadId } : null;
		return { device: { id: deviceId, name: deviceName }, member, program };
	};
}
