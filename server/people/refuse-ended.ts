import type { WriteTransaction } from "../database/write-queue.ts";
import { HttpProblem } from "../http-problem.ts";

/** Whoever sent a body slowly may have been removed since the head of the request was let in. Throws unauthenticated. */
export async function refuseEnded(tx: WriteTransaction, deviceId: string): Promise<void> {
	const device = await tx
		.selectFrom("devices")
		.select("id")
		.where("id", "=", deviceId)
		.where("revoked_at", "is", null)
		.executeTakeFirst();
	if (device === undefined) throw new HttpProblem("unauthenticated");
}
