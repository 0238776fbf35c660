import { limits } from "../../shared/limits.ts";
import type { SaidStar } from "../../shared/said.ts";
import { compileOnce, type Value } from "../database/compile-once.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import { type Deciding, refuse } from "./deciding.ts";
import { findMessage } from "./find-message.ts";
import type { Bringer, Verdict } from "./verdict.ts";

/**
 * Of two about one message the one composed later holds, whichever device brings it first; so one that was taken away is
 * remembered too, the last so many of them.
 */
export async function setStar(said: SaidStar, from: Bringer, deciding: Deciding): Promise<Verdict> {
	const { tx, now, changed } = deciding;
	const message = await findMessage(said.of, said.thread, deciding);
	if (message === null) return refuse(said.id, "unknown_message", from, deciding);
	if (message.entry.kind === "deleted") return { kind: "done" };
	const { memberId } = from;
	const at = new Date(Math.min(Date.parse(said.composed), now)).toISOString();
	const [known] = await findStar(tx, { memberId, messageId: said.of });
	if (known !== undefined && known.at > at) return { kind: "done" };
	const isNew = said.on && known?.is_on !== 1;
	if (isNew && (await standing(tx, { memberId }))[0]?.count === limits.stars)
		return refuse(said.id, "too_many_stars", from, deciding);
	const is_on = said.on ? 1 : 0;
	await tx
		.insertInto("stars")
		.values({ member_id: memberId, message_id: said.of, thread_id: said.thread, segment: message.segment, is_on, at })
		.onConflict((conflict) => conflict.columns(["member_id", "message_id"]).doUpdateSet({ is_on, at }))
		.execute();
	if (!said.on) await forgetOldest(tx, memberId);
	changed.star(memberId, said.of);
	return { kind: "done" };
}

/** Of those taken away only the last matter: what another device says of older ones comes too late by far. */
async function forgetOldest(tx: WriteTransaction, memberId: string): Promise<void> {
	await tx
		.deleteFrom("stars")
		.where("member_id", "=", memberId)
		.where("message_id", "in", (of) =>
			of
				.selectFrom("stars")
				.select("message_id")
				.where("member_id", "=", memberId)
				.where("is_on", "=", 0)
				.orderBy("at", "desc")
				.limit(limits.stars)
				.offset(limits.stars),
		)
		.execute();
}

const findStar = compileOnce((tx, value: Value<{ memberId: string; messageId: string }>) =>
	tx
		.selectFrom("stars")
		.select(["is_on", "at"])
		.where("member_id", "=", value("memberId"))
		.where("message_id", "=", value("messageId")),
);

const standing = compileOnce((tx, value: Value<{ memberId: string }>) =>
	tx
		.selectFrom("stars")
		.select(({ fn }) => fn.countAll<number>().as("count"))
		.where("member_id", "=", value("memberId"))
		.where("is_on", "=", 1),
);
