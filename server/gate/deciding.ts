import type { RefusalCode } from "../../shared/refusal.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import type { LogWrite } from "../log/log.ts";
import type { ChangedThreads } from "../threads/changed-threads.ts";
import type { Known } from "./known.ts";
import type { MayTalk } from "./may-talk.ts";
import type { MayWrite } from "./may-write.ts";
import type { RateDraft } from "./rates.ts";
import type { Bringer, Verdict } from "./verdict.ts";

/** What a decision is made with, all of one write. `now` is in ms. */
export type Deciding = {
	tx: WriteTransaction;
	now: number;
	/** How long nothing new is taken, in ms, so that what a backup lacks can be given back first; 0 on every other day. */
	waitMs: number;
	log: LogWrite;
	rates: RateDraft;
	known: Known;
	mayWrite: MayWrite;
	mayTalk: MayTalk;
	/** What the directory has to say anew. */
	changed: ChangedThreads;
};

/** An id is decided once: the refusal is kept, so that it is the answer from now on. */
export async function refuse(
	id: string | null,
	code: RefusalCode,
	from: Bringer,
	{ tx, now }: Pick<Deciding, "tx" | "now">,
): Promise<Verdict> {
	if (id !== null) {
		await tx
			.insertInto("refusals")
			.values({ entry_id: id, device_id: from.deviceId, code, at: new Date(now).toISOString() })
			.onConflict((conflict) => conflict.doNothing())
			.execute();
	}
	return { kind: "refused", code };
}
