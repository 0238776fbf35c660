/**
 * The state of one of my own messages: waiting → sent → read, or refused instead of sent.
 * It never goes backwards, whatever order the news of it arrives in.
 */
export type Delivery = "waiting" | "refused" | "sent" | "read";

const rank: Record<Delivery, number> = { waiting: 0, refused: 1, sent: 2, read: 3 };

export function laterDelivery(one: Delivery, other: Delivery): Delivery {
	return rank[other] > rank[one] ? other : one;
}

/** Read means by everybody else who is in the thread now; nobody else there is nobody to read it. */
export function isReadByAll(
	seq: number,
	by: string,
	members: readonly string[],
	reads: Record<string, number>,
): boolean {
	const others = members.filter((member) => member !== by);
	return others.length > 0 && others.every((member) => (reads[member] ?? 0) >= seq);
}
